import { describe, expect, it } from 'vitest';
import type { DraftCell } from '#policy/tree/draft.ts';
import { isRule } from '#policy/recognise/tables/barred-rows.ts';
import { guessHead, isTitled, isValue } from '#policy/recognise/tables/guess-head.ts';

/** The cells of rows parted by /: each with its words, the columns (*) and rows (↓) that it spans, and its first column (@) where that is not the next. */
function toRows(written: string): DraftCell[][] {
  return written.split('/').map((row) => {
    let next = 1;
    return row.split('|').map((cell): DraftCell => {
      const [, words = '', across = '1', down = '1', at] =
        /^([^*↓@]*)(?:\*(\d))?(?:↓(\d))?(?:@(\d))?$/.exec(cell) ?? [];
      const column = at === undefined ? next : Number(at);
      next = column + Number(across);
      const paragraphs = words === '' ? [] : [words];
      return { column, columns: Number(across), rows: Number(down), paragraphs };
    });
  });
}

describe('the head of a table', () => {
  it.each([
    ['标题/指标/乙', '1×0'],
    ['标题*2/标题*2/指标|甲/乙|1', '3×1'],
    ['指标|甲', '0×0'],
    ['/丙', '0×0'],
    ['指标|数值*2/甲|乙|丙/丙|1|2', '2×1'],
    ['指标|数值*2/甲|1|丙/丙|1|2', '1×1'],
    ['指标↓2|数值↓2/丙|1', '1×1'],
    ['指标↓2|数值/甲@2/丙|1', '2×1'],
    ['|甲/丙|1', '1×1'],
    ['||乙/丙|1|2', '0×1'],
    ['2015|2016/丙|1', '1×1'],
    ['2X15|甲/丙|1', '1×1'],
    ['20155|甲/丙|1', '0×0'],
    ['12015|甲/丙|1', '0×0'],
    ['≥ 5 %|甲/丙|1', '0×0'],
    ['5万元|甲/丙|1', '0×0'],
    ['约5月|甲/丙|1', '1×1'],
    ['甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲|乙/丙|1', '1×1'],
    ['甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲|乙/丙|1', '0×0'],
    ['指标|单位|甲/乙|元|1/丙|元|2', '1×1'],
    ['指标|单 位|甲/乙|元|1/丙|元|2', '1×1'],
    ['指标|单位名|甲/乙|元|1/丙|元|2', '1×2'],
    ['指标|主单位|甲/乙|元|1/丙|元|2', '1×2'],
    ['单位|指标|甲/元|乙|1/元|丙|2', '1×2'],
    ['指标|类|甲/乙|元|1/丙|3|2', '1×1'],
    ['指标|类|甲/乙|—|1/丙|——|2', '1×1'],
    ['号|指标|甲/1|乙|3/2|丙|丁', '1×0'],
    ['甲|乙/丙|1/2|3', '1×0'],
    ['甲|乙/丙|1/丁|3/戊|5/庚|辛/壬|癸', '1×1'],
  ])('of %s has rows and columns: %s', (written, expected) => {
    const { headRows, headColumns } = guessHead(toRows(written));
    expect(`${headRows}×${headColumns}`).toBe(expected);
  });
});

describe('what words are in a table', () => {
  it.each([
    ['序号,名称,甲,乙', 'titles'],
    ['序号,名称,甲,乙,丙', ''],
    ['名称', ''],
    ['序号,编号', 'titles'],
    ['序 号,编 号', 'titles'],
    ['名 称,单 位', 'titles'],
    ['部门,项目', 'titles'],
    ['部 门,项 目', 'titles'],
    ['任务,内容', 'titles'],
    ['任 务,内 容', 'titles'],
    ['时限,时间', 'titles'],
    ['时期,单位', ''],
    ['时-间,名称', ''],
    ['日期,备注', 'titles'],
    ['日 期,备 注', 'titles'],
    ['类别,指标', 'titles'],
    ['类 别,指 标', 'titles'],
    ['责任人,地点', 'titles'],
    ['地 点,电 话', 'titles'],
    ['电话,数量', 'titles'],
    ['数-量,名称', ''],
    ['标准,措施', 'titles'],
    ['标 准,措 施', 'titles'],
    ['村甲,单位', ''],
    ['甲序号,编号', ''],
    ['甲乙丙丁戊己名称,单位', 'titles'],
    ['1,200.5', 'value'],
    ['5万元', 'value'],
    ['5A', ''],
    ['A5', ''],
    ['2015', ''],
    ['20155', 'value'],
    ['2015年末', ''],
    ['---', 'rule'],
    ['--', ''],
    ['|甲---|', ''],
  ])('for %s is: %s', (words, expected) => {
    const found = [
      isTitled(words.split(',')) ? 'titles' : null,
      isValue(words) ? 'value' : null,
      isRule(words) ? 'rule' : null,
    ];
    expect(found.filter((one) => one !== null).join()).toBe(expected);
  });
});

/** What a cell is by its words alone; as a title in the first of three cells. */
function formOf(cell: string): string {
  const found = [
    ['a value', isValue(cell)],
    ['a rule', isRule(cell)],
    ['a title', isTitled([cell, '乙', '丙'])],
  ] as const;
  return found.flatMap(([name, is]) => (is ? [name] : [])).join(', ');
}

describe('the words of a cell', () => {
  it.each([
    ['1955 度甲', 'a value'],
    ['----', 'a rule'],
    ['- 5 %', 'a value'],
    ['1955 度', ''],
    ['-20', 'a value'],
    ['1955 年度甲', ''],
    ['-', ''],
    ['--- ', 'a rule'],
    ['甲----', ''],
    ['----甲', ''],
    ['- 5 %甲', ''],
    ['201955 度', 'a value'],
    ['1955 年度20', ''],
    ['20%', 'a value'],
    ['20.5', 'a value'],
    ['1,200', 'a value'],
    ['20－30', ''],
    ['≥20', 'a value'],
    ['—', ''],
    ['---', 'a rule'],
    ['|---|', 'a rule'],
    ['===', 'a rule'],
    ['+---+', 'a rule'],
    ['指标', ''],
    ['项目名称', ''],
    ['序号', ''],
    ['2020年', ''],
    ['2020', ''],
    ['2020年度', ''],
    ['万元', ''],
    ['甲乙', ''],
    ['20个', 'a value'],
    ['5', 'a value'],
    ['％', ''],
    ['……', ''],
  ])('of %j make it: %s', (cell, expected) => {
    expect(formOf(cell)).toBe(expected);
  });
});
