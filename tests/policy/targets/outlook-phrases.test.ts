import { describe, expect, it } from 'vitest';
import { listPlanEnds } from '#policy/targets/five-year-plans.ts';
import {
  findHeadingOutlook,
  findLineOutlook,
  findOpeningOutlook,
  findRunInOutlook,
  isReviewWithin,
} from '#policy/targets/outlook.ts';

/** Where words look in a document of 2025: as a heading, as a line, run into a sentence; and when the plans that they name end. */
function looksOf(words: string): string {
  const looks = [
    ['heading', findHeadingOutlook(words, 2025)],
    ['line', findLineOutlook(words, 2025)],
    ['run-in', findRunInOutlook(words, 2025)],
    ['part', isReviewWithin(words) ? 'back' : null],
  ].flatMap(([place, look]) => (look === null ? [] : [`${place} ${look}`]));
  return [...looks, ...listPlanEnds(words)].join(', ');
}

describe('where words look', () => {
  it.each([
    ['2024年重点工作', 'heading back, line back'],
    ['2011年工作回顾2011年是好年', 'heading back, run-in back'],
    ['三、重点工作', 'heading ahead, line ahead'],
    ['基础与存在问题', 'heading back, part back'],
    ['主要目标完成情况甲', 'heading ahead'],
    ['“十五五”时期', 'heading ahead, 2030'],
    ['一、2025年工作', 'line ahead'],
    ['各位代表，五年来工作回顾 今年', 'heading back, run-in back'],
    ['基础与面临形势', 'part back'],
    ['主要目标完成情况', 'heading back'],
    ['发展基础。', 'heading back, part back'],
    ['2012年', ''],
    [' 今后五年 ', 'heading ahead, line ahead'],
    ['“十五”时期回顾', 'heading back, line back, 2005'],
    ['工作回顾和今后任务', 'heading ahead'],
    ['甲各位代表：2024年工作回顾 今年', 'heading back'],
    ['基础与优势', 'part back'],
    ['今年是收官之年。', ''],
    ['近年来，粮食增产。', ''],
    ['甲镇2013年工作', ''],
    ['各位代表：甲2024年工作回顾 今年', 'heading back'],
    [`${'甲'.repeat(31)}2024年工作回顾`, 'heading back, line back'],
    [`${'甲'.repeat(32)}2024年工作回顾`, 'heading back'],
  ])('is for %j: %s', (words, expected) => {
    expect(looksOf(words)).toBe(expected);
  });

  it('is not told by a year where that of the document is not known', () => {
    expect(findHeadingOutlook('“十五五”时期', null)).toBeNull();
    expect(findHeadingOutlook('2020年', null)).toBeNull();
  });

  it.each([
    ['2012年以来，成绩很大。', null, 'back'],
    ['各位代表，去年成绩很大。', null, 'back'],
    ['各位代表：A去年成绩很大。', null, null],
    [' 去年成绩很大。', null, 'back'],
    ['2011年，成绩很大。', 2012, 'back'],
    ['2011年，成绩很大。', null, null],
    ['各位代表：今年，成绩要大。', null, 'ahead'],
    ['各位代表：A今年，成绩要大。', null, null],
  ])('tells of the opening of %s in %s: %s', (sentence, year, outlook) => {
    expect(findOpeningOutlook(sentence, year)).toBe(outlook);
  });
});

/** Where words look in a document of 2024: as a heading, there and where no year is known, as a line, an opening, run into a sentence, or a part. */
function tellsOf(words: string): string {
  const looks = [
    ['heading', findHeadingOutlook(words, 2024)],
    ['undated', findHeadingOutlook(words, null)],
    ['line', findLineOutlook(words, 2024)],
    ['opening', findOpeningOutlook(words, 2024)],
    ['run-in', findRunInOutlook(words, 2024)],
    ['part', isReviewWithin(words) ? 'back' : null],
  ];
  return looks.flatMap(([place, look]) => (look === null ? [] : [`${place} ${look}`])).join(', ');
}

describe('what words tell in each place', () => {
  it.each([
    [' 各位代表： 关于五年来丁丁回顾 ', 'heading back, undated back, run-in back'],
    ['今年以来。', 'opening back'],
    ['各位代表： 2055年，丙。', 'opening ahead'],
    ['1955年丁工作情况', 'heading back, undated back, line back'],
    ['各位代表： 1955年，丙。', 'opening back'],
    ['今年', 'line ahead, opening ahead'],
    ['各位代表： 过去一年丙。', 'heading back, undated back, opening back'],
    ['回顾', 'heading back, undated back, part back'],
    ['工作回顾甲', 'heading back, undated back'],
    ['工作丙回顾。', 'heading back, undated back'],
    ['五年来 2024年我们', 'heading back, undated back'],
    ['未来', 'line ahead, opening ahead'],
    ['甲今后', 'heading ahead, undated ahead'],
    ['存在的问题', 'heading back, undated back'],
    ['目标任务甲', 'heading ahead, undated ahead'],
    ['回顾丙。甲', 'heading back, undated back'],
    ['存在主要问题', 'heading back, undated back'],
    ['基础与主要基础', 'part back'],
    ['发展基础与基础', 'heading back, undated back, part back'],
    ['发展基础与面临基础', 'heading back, undated back, part back'],
    ['发展基础与存在基础', 'heading back, undated back, part back'],
    ['各位代表：回顾丙。', 'heading back, undated back, opening back'],
    ['各位代表：做好今年', 'opening ahead'],
    ['关于1955年丁工作', 'heading back, line back'],
    ['甲1955年丁工作情况', 'heading back, undated back'],
    ['关于1955年工作情况', 'heading back, undated back, line back'],
    ['各位代表： 5以来丙。', 'opening back'],
    ['甲 各位代表： 关于过去丁丁回顾 ', 'heading back, undated back'],
    [' 各位代表： 关于1955年丁丁回顾 ', 'heading back, undated back, run-in back'],
  ])('is for %j: %s', (words, expected) => {
    expect(tellsOf(words)).toBe(expected);
  });
});
