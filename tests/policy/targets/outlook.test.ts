import { describe, expect, it } from 'vitest';
import {
  findHeadingOutlook,
  findLineOutlook,
  findRunInOutlook,
  isReviewWithin,
} from '#policy/targets/outlook.ts';

describe('what a heading looks at', () => {
  it.each([
    ['工作回顾', null, 'back'],
    ['主要目标完成情况', null, 'back'],
    ['计划执行情况', null, 'back'],
    ['主要目标', null, 'ahead'],
    ['过去五年的工作', null, 'back'],
    ['过去五年和今后的任务', null, 'ahead'],
    ['2011年工作情况', 2012, 'back'],
    ['2011年工作', 2012, 'back'],
    ['2011年的甲镇', 2012, null],
    ['2012年工作', 2012, 'ahead'],
    ['关于2013年工作', 2012, 'ahead'],
    ['甲镇2013年工作', 2012, null],
    ['2012年重点工作', null, 'ahead'],
    ['甲镇', 2012, null],
  ])('tells of %s in %s: %s', (heading, year, outlook) => {
    expect(findHeadingOutlook(heading, year)).toBe(outlook);
  });

  it.each([
    ['2011年工作回顾', 2012, 'back'],
    ['2011年工作', 2012, 'back'],
    ['2011年工作情况', 2012, 'back'],
    ['2011年甲镇办了事', 2012, null],
    ['2012年工作', 2012, 'ahead'],
    ['2012年甲镇', 2012, null],
    ['过去五年的成就', null, 'back'],
    ['工作回顾和今后任务', null, null],
    ['今后五年', null, 'ahead'],
    ['今年以来', null, null],
    ['下一步工作', null, 'ahead'],
    ['总体要求', null, 'ahead'],
    ['总体要求是好的', null, null],
    ['工作建议', null, 'ahead'],
    ['2011年工作回顾。', 2012, null],
    [`${'甲'.repeat(33)}2011年工作回顾`, 2012, null],
    [' 今后五年 ', null, 'ahead'],
  ])('tells of the line %s in %s: %s', (line, year, outlook) => {
    expect(findLineOutlook(line, year)).toBe(outlook);
  });

  it.each([
    ['2011年工作回顾2011年是好年', 2012, 'back'],
    ['各位代表：2011年工作回顾 过去一年', 2012, 'back'],
    ['2012年工作安排今年要做好', 2012, 'ahead'],
    ['2011年，工作回顾2011年', 2012, null],
    ['甲镇2011年工作回顾2011年', 2012, null],
    ['2011年工作回顾，很好', 2012, null],
  ])('tells of what runs into %s in %s: %s', (sentence, year, outlook) => {
    expect(findRunInOutlook(sentence, year)).toBe(outlook);
  });

  it('tells a review within a part from anything else', () => {
    expect(['基础与优势', '发展基础。', '工作回顾', '成效与存在的问题'].every(isReviewWithin)).toBe(
      true,
    );
    expect(['基础设施', '主要目标', '夯实基础', '基础与任务'].some(isReviewWithin)).toBe(false);
  });
});
