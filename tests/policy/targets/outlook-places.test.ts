import { describe, expect, it } from 'vitest';
import {
  findHeadingOutlook,
  findLineOutlook,
  findOpeningOutlook,
  findRunInOutlook,
  isReviewWithin,
  setsNorms,
} from '#policy/targets/outlook.ts';

const finders = {
  'as a heading': findHeadingOutlook,
  'as a line': findLineOutlook,
  'run into a sentence': findRunInOutlook,
  'as an opening': findOpeningOutlook,
};

/** Where words look: in a document of any year, or in one of 2024 alone. */
function lookOf(words: string, place: keyof typeof finders): string {
  const [dated, undated] = [finders[place](words, 2024), finders[place](words, null)];
  if (dated === null) return undated ?? 'neither';
  return dated === undated ? dated : `${dated} in 2024`;
}

describe('where words look by the place where they stand', () => {
  it.each<[string, keyof typeof finders, string]>([
    ['存在问题', 'as a heading', 'back'],
    ['三年来', 'as a heading', 'neither'],
    ['工作情况', 'as a heading', 'back'],
    ['2023年全市水利重点工作情况', 'as a line', 'back in 2024'],
    ['今年', 'as a line', 'ahead'],
    ['甲今年', 'as a line', 'neither'],
    ['全市2023年工作情况', 'as a line', 'neither'],
    ['2023年工作回顾2023年是发展的一年', 'run into a sentence', 'back'],
    [' 一年来工作总结我们抓好水利', 'run into a sentence', 'back'],
    ['各位代表：2024年工作建议 做好', 'run into a sentence', 'ahead'],
    ['各位代表：甲2023年工作回顾2023年是', 'run into a sentence', 'neither'],
    ['今年以来，水利投入增长。', 'as an opening', 'back'],
    ['各位代表：2025年度水利', 'as an opening', 'ahead in 2024'],
    ['各位代表：2023年，水利投入增长。', 'as an opening', 'back in 2024'],
    ['今年水利投入增长。', 'as an opening', 'ahead'],
    ['过去五年，我市发展。', 'as an opening', 'back'],
    ['我市展望', 'as an opening', 'neither'],
    ['未来城市', 'as an opening', 'neither'],
    ['水利投入去年增长。', 'as an opening', 'neither'],
    ['各位代表, 展望明天', 'as an opening', 'ahead'],
  ])('%j %s: %s', (words, place, look) => {
    expect(lookOf(words, place)).toBe(look);
  });
});

describe('a heading within a part', () => {
  it.each([
    ['基础、现状、形势、挑战', true],
    ['基础、现状、形势、挑战、优势', false],
    ['发展现状与面临形势', true],
    ['发展现状与存在问题', true],
  ])('looks back, %s: %j', (heading, back) => {
    expect(isReviewWithin(heading)).toBe(back);
  });
});

describe('a heading that sets who may have something', () => {
  it.each([
    ['条件 ', true],
    ['条件甲', false],
    ['改进条件', false],
  ])('is one, %j: %j', (heading, sets) => {
    expect(setsNorms(heading)).toBe(sets);
  });
});
