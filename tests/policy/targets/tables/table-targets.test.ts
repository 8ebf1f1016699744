import { describe, expect, it } from 'vitest';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listTargetCandidates } from '#policy/targets/list-target-candidates.ts';
import { findNode, listParts } from '#policy/tree/walk.ts';

const plan = { title: '临江市国民经济和社会发展第十三个五年规划纲要', date: '2016-03-01' };

/** The targets of a document with these lines, each as one line. */
function targetsOf(
  lines: string,
  document: { title: string; date: string | null } = plan,
): string[] {
  const own = lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
  const tree = parseDocument(`# ${document.title}\n\n## 一、主要目标\n\n${own}\n`);
  return listTargetCandidates(listParts(tree), { ...document, documentNumber: null }).map(
    (target) => {
      const { eId, indicatorWords, periodWords, comparator, value, valueMax, unit, quote, change } =
        target;
      const sentence = findNode(tree, eId);
      expect(
        sentence?.type === 'sentence' ? sentence.text.slice(target.start, target.end) : null,
      ).toBe(quote);
      const range = valueMax === null ? value : `${value}–${valueMax}`;
      return [indicatorWords, periodWords, `${comparator} ${range} ${unit}`, change, quote]
        .filter((part) => part !== null)
        .join(' | ');
    },
  );
}

describe('a table of targets', () => {
  it('gives each cell of a year to come, with its unit', () => {
    const table = `
      | 指标名称 | 单位 | 2015年 | 2020年 | 年均增长（%） | 属性 |
      | :-- | --- | --- | --- | --- | --- |
      | 地区生产总值 | 亿元 | 210 | 300 | 7.5左右 | 预期性 |
      | 城镇化率 | % | 52 | ≥58 | — | 预期性 |
      | 万元生产总值能耗 | 吨标准煤 | 0.62 | ≤0.51 | | 约束性 |`;
    expect(targetsOf(table)).toEqual([
      '地区生产总值 | 2020年 | = 300 亿元 | 300',
      '地区生产总值 | 年均增长（%） | approx 7.5 % | increase | 7.5左右',
      '城镇化率 | 2020年 | >= 58 % | ≥58',
      '万元生产总值能耗 | 2020年 | <= 0.51 吨标准煤 | ≤0.51',
    ]);
  });

  it('takes the unit from the brackets of an indicator', () => {
    const table = `
      | 主要指标 | 2015年 | 2020年 |
      | :-- | --- | --- |
      | 地区生产总值（亿元，2015年价） | 210 | 300 |
      | 人均可支配收入（元） | 18,000 | 27,500以上 |
      | 空气优良天数（天） | 230 | 260—280 |`;
    expect(targetsOf(table)).toEqual([
      '地区生产总值（亿元，2015年价） | 2020年 | = 300 亿元 | 300',
      '人均可支配收入（元） | 2020年 | >= 27500 元 | 27,500以上',
      '空气优良天数（天） | 2020年 | range 260–280 天 | 260—280',
    ]);
  });

  it('takes the unit from the line above, and from the cell first', () => {
    const table = `
      单位：万元

      | 项目 | 2016年 | 2017年计划 |
      | :-- | --- | --- |
      | 公共预算收入 | 81200 | 87000 |
      | 税收占比 | 70% | 不低于72% |`;
    const document = { title: '临江市2016年预算报告', date: null };
    expect(targetsOf(table, document)).toEqual([
      '公共预算收入 | 2017年计划 | = 87000 万元 | 87000',
      '税收占比 | 2017年计划 | >= 72 % | 不低于72%',
    ]);
  });

  it('reads two rows of heads and cells that are merged', () => {
    const table = `
      | 指标 | < | 规划目标 | < |
      | ^ | < | 2015年 | 2020年 |
      | :-- | :-- | --- | --- |
      | 人均收入 | 城镇（元） | 28000 | 42000 |
      | ^ | 农村（元） | 13000 | 20000 |
      | 减排 | 二氧化硫降低（%） | 10 | [15] |`;
    expect(targetsOf(table)).toEqual([
      '人均收入 城镇（元） | 规划目标 2020年 | = 42000 元 | 42000',
      '人均收入 农村（元） | 规划目标 2020年 | = 20000 元 | 20000',
      '减排 二氧化硫降低（%） | 规划目标 2020年 | = 15 % | decrease | [15]',
    ]);
  });

  it('reads what a cell of words promises as any text', () => {
    const table = `
      | 项目 | 2020年目标 |
      | --- | --- |
      | 就业 | 新增城镇就业3万人以上，登记失业率控制在4%以内。 |`;
    expect(targetsOf(table)).toEqual(
      [
        '就业 | 2020年目标 | >= 3 万人 | increase | 新增城镇就业3万人以上',
        '就业 | 2020年目标 | <= 4 % | 登记失业率控制在4%以内',
      ].map((line) => line.replace(' | increase', '')),
    );
  });
});

describe('a table that promises nothing', () => {
  it.each([
    [
      'years that have passed',
      '| 指标 | 单位 | 2014年 | 2015年 |',
      '| 生产总值 | 亿元 | 195 | 210 |',
    ],
    [
      'what was reached',
      '| 指标 | 单位 | 2020年实际 | 完成情况 |',
      '| 生产总值 | 亿元 | 310 | 103 |',
    ],
    [
      'numbers of rows and codes',
      '| 序号 | 指标 | 编号 | 单位 |',
      '| 1 | 生产总值 | 2020 | 亿元 |',
    ],
    ['a plan that has ended', '| 指标 | “十二五”年均增长（%） |', '| 生产总值 | 8.2 |'],
    ['no indicator', '| 镇 | 2020年 |', '| 甲镇 | 30 |'],
    ['no unit', '| 指标 | 2020年 |', '| 生产总值 | 30 |'],
    ['words alone', '| 指标 | 2020年 |', '| 生产总值（亿元） | 翻新 |'],
    ['dates', '| 项目 | 目标 |', '| 管网（公里） | 6月 |'],
  ])('gives none: %s', (_, head, row) => {
    const rule = head.replace(/[^|]+/g, ' --- ');
    expect(targetsOf(`${head}\n${rule}\n${row}`)).toEqual([]);
  });
});

describe('a table of places', () => {
  const year = { title: '关于下达2025年粮食生产任务的通知', date: '2025-02-01' };
  const rows = `
    | 甲镇 | 2.5 | ≥1.1 |
    | 乙街道 | 3.5 | 1.6以上 |
    | 合计 | 6 | 2.7 |`;
  const head = (first: string, ...more: string[]) =>
    `| ${[first, ...more].join(' | ')} |\n| :-- | --- | --- |`;

  it.each([
    ['镇（街道）', '播种面积（万亩）', '总产量（万吨）', '表1 2025年粮食生产任务分解表'],
    ['县（市、区）', '播种面积（万亩）', '总产量（万吨）', '表1 2025年粮食生产目标'],
    ['单位', '播种面积任务（万亩）', '总产量任务（万吨）', '表1 2025年各镇粮食生产'],
  ])('whose columns are indicators gives each place its target: %s', (first, one, two, caption) => {
    expect(targetsOf(`${caption}\n\n${head(first, one, two)}${rows}`, year)).toEqual([
      `甲镇 ${one} | 2025年 | = 2.5 万亩 | 2.5`,
      `甲镇 ${two} | 2025年 | >= 1.1 万吨 | ≥1.1`,
      `乙街道 ${one} | 2025年 | = 3.5 万亩 | 3.5`,
      `乙街道 ${two} | 2025年 | >= 1.6 万吨 | 1.6以上`,
      `合计 ${one} | 2025年 | = 6 万亩 | 6`,
      `合计 ${two} | 2025年 | = 2.7 万吨 | 2.7`,
    ]);
  });

  it.each([
    ['what was reached', '表1 2024年粮食生产任务完成情况', '镇（街道）'],
    ['a year that is past', '表1 2023年粮食生产任务', '镇（街道）'],
    ['no aim', '表1 2025年粮食生产情况表', '镇（街道）'],
    ['no places', '表1 2025年粮食生产任务', '品种'],
  ])('gives none where it states %s', (_, caption, first) => {
    const table = `${caption}\n\n${head(first, '播种面积（万亩）', '总产量（万吨）')}${rows}`;
    expect(targetsOf(table, year)).toEqual([]);
  });
});
