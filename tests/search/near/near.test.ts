import { describe, expect, it } from 'vitest';
import { findHits } from '#search/hits/find-hits.ts';
import { findNearAmounts } from '#search/near/near-amounts.ts';
import { findNearPhrase, isOneSlip } from '#search/near/near-phrase.ts';
import { listCuts, narrowToNear } from '#search/near/scattered.ts';
import { toFoldedOf } from '../records/record-of.ts';

const amounts = ['2200亿元', '1000亿元', '50万人', '60%', '80%', '2个百分点'];

describe('findNearAmounts', () => {
  it.each([
    ['2000亿元', ['2200亿元', '1000亿元']],
    ['20000000万元', ['2200亿元', '1000亿元']],
    ['70%', ['80%', '60%']],
    ['40万人', ['50万人']],
    ['22000亿元', []],
    ['50亿元', []],
    ['1平方公里', []],
  ])('finds what is next to %s', (asked, near) => {
    expect(findNearAmounts(asked, amounts)).toEqual(near);
  });
});

describe('isOneSlip', () => {
  it.each([
    ['带地入城', '带地进城', true],
    ['带进地城', '带地进城', true],
    ['带地进城镇', '带地进城', true],
    ['带地进城', '带地进城', false],
    ['带人入城', '带地进城', false],
    ['2100亿元以上', '2200亿元以上', false],
  ])('tells of %s and %s: %s', (a, b, isSlip) => {
    expect(isOneSlip(a, b)).toBe(isSlip);
  });
});

describe('findNearPhrase', () => {
  const records = [toFoldedOf(['推行“亩产效益”评价机制。'], { eId: 'a' })];

  it('finds the phrase of a text that differs by one character', () => {
    expect(findNearPhrase('亩产效应', records)).toBe('亩产效益');
    expect(findNearPhrase('推行亩产效益平价', records)).toBe('推行亩产效益评价');
  });

  it('finds none for what differs by more, is short or holds a number', () => {
    expect(findNearPhrase('亩均效应', records)).toBe(null);
    expect(findNearPhrase('亩产效', records)).toBe(null);
    expect(findNearPhrase('亩产效2', records)).toBe(null);
  });
});

describe('words that stand near', () => {
  const near = toFoldedOf(['探索开展农民“带地进城”的改革。'], { eId: 'near' });
  const far = toFoldedOf([`农民${'一'.repeat(60)}进城。`], { eId: 'far' });

  it('are cut from a phrase, none of a single character', () => {
    const cuts = listCuts({ phrases: [['农民进城']], excluded: [] });
    expect(cuts.map(({ phrases }) => phrases.flat())).toEqual([['农民', '进城']]);
    expect(listCuts({ phrases: [['农业']], excluded: [] })).toEqual([]);
  });

  it('are marked only where they stand near', () => {
    const [cut] = listCuts({ phrases: [['农民进城']], excluded: [] });
    if (cut === undefined) expect.fail('no cut');
    const hits = findHits([near, far], cut).map((hit) => narrowToNear(hit, cut));
    expect(hits.map((hit) => hit?.record.eId)).toEqual(['near', undefined]);
    expect(hits[0]?.occurrences.length).toBe(2);
  });
});
