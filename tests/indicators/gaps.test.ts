import { describe, expect, it } from 'vitest';
import { explainGaps } from '#indicators/assess/explain-gaps.ts';
import { findScope } from '#indicators/measure/members.ts';

describe('several gaps as one', () => {
  it('have the status that tells most', () => {
    const gaps = [
      { status: 'no-data', reason: 'withheld' },
      { status: 'no-baseline', reason: 'base-missing' },
    ] as const;
    expect(explainGaps(gaps)).toEqual({ status: 'no-baseline', reason: 'base-missing' });
    expect(explainGaps(gaps.toReversed())).toEqual(explainGaps(gaps));
  });

  it('have the reason that tells most', () => {
    const gaps = [
      { status: 'no-data', reason: null },
      { status: 'no-data', reason: 'estimate-only' },
      { status: 'no-data', reason: 'not-published' },
    ] as const;
    expect(explainGaps(gaps)).toEqual({ status: 'no-data', reason: 'not-published' });
  });

  it('tell statuses and reasons in one order', () => {
    const statuses = ['no-baseline', 'not-comparable', 'ambiguous', 'no-data', 'pending'] as const;
    const reasons = [
      ...(['withheld', 'not-published', 'not-found', 'part-of-group-only'] as const),
      ...(['part-of-towns-only', 'alternative-unknown', 'part-of-year-only'] as const),
      ...(['estimate-only', 'other-years-only', 'other-group-only', 'no-observation'] as const),
    ];
    for (const [at, status] of statuses.entries()) {
      const gaps = statuses.slice(at).map((one) => ({ status: one, reason: null }));
      expect(explainGaps(gaps.toReversed()).status).toBe(status);
    }
    for (const [at, reason] of reasons.entries()) {
      const gaps = reasons.slice(at).map((one) => ({ status: 'no-data', reason: one }) as const);
      expect(explainGaps(gaps.toReversed()).reason).toBe(reason);
    }
  });

  it('say no data where there is nothing to explain', () => {
    expect(explainGaps([])).toEqual({ status: 'no-data', reason: 'no-observation' });
    const unexplained = [{ status: 'pending', reason: null }] as const;
    expect(explainGaps(unexplained)).toEqual({ status: 'pending', reason: 'no-observation' });
  });
});

describe('a scope', () => {
  it('is missed by its name', () => {
    expect(() => findScope([], 'pilots')).toThrow('expected a scope, got "pilots"');
  });
});
