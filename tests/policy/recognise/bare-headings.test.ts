import { describe, expect, it } from 'vitest';
import { findBareHeading, weighCut } from '#policy/recognise/headings/bare-headings.ts';
import { countPairs } from '#policy/recognise/headings/pair-counts.ts';

const none = countPairs('');

describe('findBareHeading', () => {
  it.each([
    ['2025年工作回顾', '刚刚过去的一年，是“十四五”收官之年。'],
    ['“十五五”时期主要目标任务', '根据市委建议，综合考虑各方面因素。'],
    ['等级划分', '本预案所称粮食应急状态，是指因各类突发公共事件。'],
    ['总体要求', '以科学发展观为指导，坚持以人为本。'],
  ])('ends %s before %s', (heading, rest) => {
    expect(findBareHeading(heading + rest, none)?.length).toBe(heading.length);
  });

  it('finds none in a text without a place to part', () => {
    expect(findBareHeading('甲。', none)).toBeNull();
  });
});

describe('weighCut', () => {
  it.each([
    ['2025年工作', '回顾刚刚过去的一年，全市上下团结一心。'],
    ['审批制度（试行', '）以甲为指导。'],
    ['坚持', '、加强和改进工作。'],
  ])('never parts %s from %s', (head, rest) => {
    expect(weighCut(head + rest, head.length, none)).toBeNull();
  });

  it.each([
    ['“十五五”时期', '主要目标任务根据市委建议。'],
    ['等级划分本预案', '所称粮食应急状态，是指突发事件。'],
  ])('hardly parts %s from %s', (head, rest) => {
    expect(weighCut(head + rest, head.length, none)?.score).toBeLessThan(1);
  });
});
