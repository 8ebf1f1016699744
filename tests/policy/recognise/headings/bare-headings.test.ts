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

  const endings = 'ends as headings do';
  const sentences = 'what follows begins as sentences do';
  const subject = 'what follows says something of a subject';
  const known = 'a heading of official documents';
  const takesUp = 'what follows takes up its words';

  it.each([
    ['总体要求', '以科学发展观为指导，坚持以人为本。', 7.8, [endings, known, sentences]],
    ['2025年工作回顾', '刚刚过去的一年，收官。', 5.3, [endings]],
    ['关于经费问题', '中国人民银行每年付费。', 3.8, [sentences, endings, '关于… as headings are']],
    ['执法全过程记录制度', '执法全过程记录是保证。', 9.2, [endings, subject, takesUp]],
    ['健全机制', '各单位要明确责任。', 7.6, [sentences, endings, subject]],
    ['增长1.5个点', '各县要明确责任。', 3.25, [sentences, subject]],
    // Before the first mark of running text or of a list there is no better place.
    ['组织', '领导——各县要明确责任。', -2.3, []],
    ['工作', '任务（一）各县要明确责任。', 0.35, [endings]],
    ['工作', '任务1.各县要明确责任。', 0.35, [endings]],
    ['组织', '领导\n各县要明确责任。', -2.3, []],
    ['甲乙', '丙', -2.3, []],
  ])('weighs %s before %s and says why', (heading, rest, score, reasons) => {
    const cut = findBareHeading(heading + rest, none);
    expect({ ...cut, score: Math.round((cut?.score ?? 0) * 100) / 100 }).toEqual({
      length: heading.length,
      score,
      reasons,
    });
  });

  it('takes a little off for each character by which siblings are longer or shorter', () => {
    const text = '加强监督管理各级政府要加强监督管理。';
    const scores = [6, 4, 12, 18, 30].map((usual) => findBareHeading(text, none, { usual })?.score);
    expect(scores.map((score) => score?.toFixed(2))).toEqual([
      ...['8.25', '8.01', '7.53', '6.81', '6.81'],
    ]);
  });

  it.each([
    [2, 6],
    [6, 6],
    [7, 11],
    [12, 12],
    [17, undefined],
  ])('is never shorter than %s where that is asked', (least, length) => {
    const text = '加强监督管理各级政府要加强监督管理。';
    expect(findBareHeading(text, none, { least })?.length).toBe(length);
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
    ['总体要求', '，以科学发展观为指导。'],
    ['总体要求“', '以科学”发展。'],
    ['总体“要求', '以科学”发展。'],
    ['《总体要求', '》以科学发展。'],
    ['〔总体要求', '〕以科学发展。'],
    ['(总体要求', ')以科学发展。'],
    ['总体要求（', '一）以科学发展。'],
    ['总体要求1', '以科学发展。'],
    ['总体要求——', '以科学发展。'],
    ['政府工作', '回顾过去一年。'],
    ['总体要求', '。'],
    ['总体要求。', '以甲乙丙'],
  ])('never parts %s from %s', (head, rest) => {
    expect(weighCut(head + rest, head.length, none)).toBeNull();
  });

  it.each([
    ['“十五五”时期', '主要目标任务根据市委建议。'],
    ['等级划分本预案', '所称粮食应急状态，是指突发事件。'],
  ])('hardly parts %s from %s', (head, rest) => {
    expect(weighCut(head + rest, head.length, none)?.score).toBeLessThan(1);
  });

  it('parts words behind those in quotation marks', () => {
    expect(weighCut('总体“要求”以科学发展。', 6, none)).toEqual({
      length: 6,
      score: 0,
      reasons: [],
    });
    expect(weighCut('政府工作报告过去一年。', 4, none)?.score).toBeCloseTo(2.65);
  });
});
