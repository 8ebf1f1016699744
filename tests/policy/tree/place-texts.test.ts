import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listPlaceTexts, listRowTexts } from '#policy/tree/table-grid.ts';

const tree = parseDocument(`# 甲方案

## 一、目标

表1 指标

单位：亿元

| 指标 | < | 2020年 |
| ^ | < | 目标 |
| --- | --- | --- |
| 收入 | 城镇 | 5 |
| ^ | 农村<br>均数 | |

注：甲。

乙。丙。

- 1.丁。

| 戊 | 己 |
| --- | --- |
| 庚。辛。 | 壬 |
`);

describe('the words that a sentence of a table is read with', () => {
  it.each([
    [
      'sec_1__tbl_1__row_1__cell_1__p_1__s_1',
      '指标 2020年',
      '指标 2020年 表1 指标 单位：亿元 注：甲。',
    ],
    [
      'sec_1__tbl_1__row_3__cell_2__p_1__s_1',
      '收入 城镇 5',
      '收入 城镇 5 指标 表1 指标 单位：亿元 注：甲。',
    ],
    [
      'sec_1__tbl_1__row_3__cell_3__p_1__s_1',
      '收入 城镇 5',
      '收入 城镇 5 2020年 目标 表1 指标 单位：亿元 注：甲。',
    ],
    [
      'sec_1__tbl_1__row_4__cell_2__p_2__s_1',
      '收入 农村 均数',
      '收入 农村 均数 指标 表1 指标 单位：亿元 注：甲。',
    ],
    [
      'sec_1__tbl_2__row_2__cell_1__p_1__s_2',
      '庚。辛。 壬',
      '庚。辛。 壬 戊 表1 指标 单位：亿元 注：甲。',
    ],
    ['sec_1__tbl_2__row_2__cell_9__p_1__s_1', '', ''],
    ['sec_1__tbl_9__row_2__cell_1__p_1__s_1', '', ''],
    ['sec_1__p_3__s_1', '', ''],
    ['cell_1', '', ''],
    ['row_1__cell_1', '', ''],
  ])('of %s are those of its row, %j, and around it %j', (eId, row, place) => {
    expect(listRowTexts(tree, eId).join(' ')).toBe(row);
    expect(listPlaceTexts(tree, eId).join(' ')).toBe(place);
  });
});
