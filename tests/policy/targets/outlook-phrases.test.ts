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
