import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { listPlaceTexts, listRowTexts } from '#policy/tree/table-grid.ts';
import type { DocumentTree } from '#policy/tree/tree.ts';
import { isPart, listLargeNodes, listNodes, listSentences } from '#policy/tree/walk.ts';

const plan = parseDocument(`# 甲镇规划

总则。

## 一、指标

表1 主要指标

单位：万元

| 指标 | < | 2020年 |
| ^ | < | 目标 |
| :-- | :-- | --- |
| 收入 | 城镇 | 5 |
| ^ | 农村¹ | 3。另4。 |
| 支出 | < |  |

注：甲。

[^¹]: 户籍人口。
`);

/** The places of a tree, each by its id and its name. */
function placesOf(tree: DocumentTree): string[] {
  return [...listNodes(tree)].map(({ eId }) => `${eId} ${formatLocator(tree, eId)}`);
}

describe('the places of a table and of a note', () => {
  it('have ids and names', () => {
    expect(placesOf(plan).filter((place) => !/row_[13]/.test(place))).toEqual([
      'preamble 引言',
      'preamble__p_1 引言',
      'preamble__p_1__s_1 引言第1句',
      'sec_1 第一部分',
      'sec_1__p_1 第一部分第1段',
      'sec_1__p_1__s_1 第一部分第1段第1句',
      'sec_1__p_2 第一部分第2段',
      'sec_1__p_2__s_1 第一部分第2段第1句',
      'sec_1__tbl_1 第一部分表1',
      'sec_1__tbl_1__row_2 第一部分表1第2行',
      'sec_1__tbl_1__row_2__cell_3 第一部分表1第2行第3列',
      'sec_1__tbl_1__row_2__cell_3__p_1 第一部分表1第2行第3列',
      'sec_1__tbl_1__row_2__cell_3__p_1__s_1 第一部分表1第2行第3列第1句',
      'sec_1__tbl_1__row_4 第一部分表1第4行',
      'sec_1__tbl_1__row_4__cell_2 第一部分表1第4行第2列',
      'sec_1__tbl_1__row_4__cell_2__p_1 第一部分表1第4行第2列',
      'sec_1__tbl_1__row_4__cell_2__p_1__s_1 第一部分表1第4行第2列第1句',
      'sec_1__tbl_1__row_4__cell_3 第一部分表1第4行第3列',
      'sec_1__tbl_1__row_4__cell_3__p_1 第一部分表1第4行第3列',
      'sec_1__tbl_1__row_4__cell_3__p_1__s_1 第一部分表1第4行第3列第1句',
      'sec_1__tbl_1__row_4__cell_3__p_1__s_2 第一部分表1第4行第3列第2句',
      'sec_1__tbl_1__row_5 第一部分表1第5行',
      'sec_1__tbl_1__row_5__cell_1 第一部分表1第5行第1列',
      'sec_1__tbl_1__row_5__cell_1__p_1 第一部分表1第5行第1列',
      'sec_1__tbl_1__row_5__cell_1__p_1__s_1 第一部分表1第5行第1列第1句',
      'sec_1__tbl_1__row_5__cell_3 第一部分表1第5行第3列',
      'sec_1__p_3 第一部分第3段',
      'sec_1__p_3__s_1 第一部分第3段第1句',
      'sec_1__fn_1 第一部分注¹',
      'sec_1__fn_1__p_1 第一部分注¹',
      'sec_1__fn_1__p_1__s_1 第一部分注¹第1句',
    ]);
  });

  it('are no pages of their own, as provisions and stretches may be', () => {
    const pages = [...listNodes(plan)].filter(isPart);
    expect(pages.map(({ eId }) => eId)).toEqual(['preamble', 'sec_1']);
  });

  it('are the large ones without sentences', () => {
    const large = [...listLargeNodes(plan)].map(({ eId }) => eId);
    const all = [...listNodes(plan)].filter(({ type }) => type !== 'sentence');
    expect(large).toEqual(all.map(({ eId }) => eId));
  });
});

describe('the words that a sentence in a table is read with', () => {
  it('are those of its row, of its heads and around the table', () => {
    const texts = listSentences(plan).map(({ eId, text }) => [
      text,
      listRowTexts(plan, eId).join(),
      listPlaceTexts(plan, eId).join(),
    ]);
    expect(texts.filter(([, row]) => row !== '')).toEqual([
      ['指标', '指标,2020年', '指标,2020年,表1 主要指标,单位：万元,注：甲。'],
      ['2020年', '指标,2020年', '指标,2020年,表1 主要指标,单位：万元,注：甲。'],
      ['目标', '指标,目标', '指标,目标,2020年,表1 主要指标,单位：万元,注：甲。'],
      ['收入', '收入,城镇,5', '收入,城镇,5,指标,表1 主要指标,单位：万元,注：甲。'],
      ['城镇', '收入,城镇,5', '收入,城镇,5,指标,表1 主要指标,单位：万元,注：甲。'],
      ['5', '收入,城镇,5', '收入,城镇,5,2020年,目标,表1 主要指标,单位：万元,注：甲。'],
      ['农村¹', '收入,农村¹,3。另4。', '收入,农村¹,3。另4。,指标,表1 主要指标,单位：万元,注：甲。'],
      [
        '3。',
        '收入,农村¹,3。另4。',
        '收入,农村¹,3。另4。,2020年,目标,表1 主要指标,单位：万元,注：甲。',
      ],
      [
        '另4。',
        '收入,农村¹,3。另4。',
        '收入,农村¹,3。另4。,2020年,目标,表1 主要指标,单位：万元,注：甲。',
      ],
      ['支出', '支出', '支出,指标,表1 主要指标,单位：万元,注：甲。'],
    ]);
  });
});
