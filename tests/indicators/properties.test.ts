import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#indicators/assess/assess.ts';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  shiftDecimal,
  zero,
} from '#indicators/numbers/decimal.ts';
import { findProgress } from '#indicators/assess/progress.ts';
import { compareRatios, one, toRatio } from '#indicators/numbers/ratio.ts';
import { finalStatuses } from '#indicators/status.ts';
import {
  buildChange,
  buildContext,
  buildObservation,
  buildShare,
  buildShareContext,
  buildTarget,
} from './builders.ts';

const seed = 20121122;
const tenths = (max: bigint) =>
  fc.bigInt({ min: 1n, max }).map((units): Decimal => ({ units, scale: 1 }));
/** Better statuses have greater ranks. */
const rank = (status: string) =>
  finalStatuses.length - finalStatuses.findIndex((one) => one === status);

function assessChange(base: Decimal, value: Decimal, goal: Decimal) {
  const values = [buildShare(2011, formatDecimal(base)), buildShare(2012, formatDecimal(value))];
  return assess(buildChange({ value: formatDecimal(goal) }), buildShareContext(values));
}

function assessFlow(value: Decimal, goal: Decimal) {
  const target = buildTarget({ value: formatDecimal(goal) });
  return assess(target, buildContext([buildObservation({ value: formatDecimal(value) })]));
}

describe('assessments in general', () => {
  it('miss none of 100,000 pairs on target', () => {
    let missed = 0;
    fc.assert(
      fc.property(tenths(900n), tenths(99n), (base, goal) => {
        const { margin, met } = assessChange(base, addDecimals(base, goal), goal);
        if (met !== true || margin !== '0.0') missed += 1;
      }),
      { seed, numRuns: 100_000 },
    );
    expect(missed).toBe(0);
  });

  it('are met as the margin’s sign says', () => {
    fc.assert(
      fc.property(tenths(900n), tenths(900n), tenths(99n), (base, value, goal) => {
        const { margin, met } = assessChange(base, value, goal);
        expect(met).toBe(margin?.startsWith('-') === false);
      }),
      { seed },
    );
  });

  it('never worsen when the value rises', () => {
    fc.assert(
      fc.property(tenths(300n), tenths(50n), tenths(200n), (value, more, goal) => {
        const lower = assessFlow(value, goal).status;
        const higher = assessFlow(addDecimals(value, more), goal).status;
        expect(rank(higher)).toBeGreaterThanOrEqual(rank(lower));
      }),
      { seed },
    );
  });

  it.each([
    ['元', 8],
    ['万元', 4],
  ] as const)('do not depend on 亿元 or %s', (unit, power) => {
    fc.assert(
      fc.property(tenths(300n), tenths(200n), (value, goal) => {
        const target = buildTarget({ value: formatDecimal(shiftDecimal(goal, power)), unit });
        const context = buildContext([buildObservation({ value: formatDecimal(value) })]);
        const restated = assess(target, context);
        const inHundredMillions = assessFlow(value, goal);
        expect(restated.status).toBe(inHundredMillions.status);
        expect(restated.completion).toBe(inHundredMillions.completion);
      }),
      { seed },
    );
  });

  it('have gone nothing at the start and all at the goal', () => {
    fc.assert(
      fc.property(tenths(900n), tenths(900n), (start, value) => {
        fc.pre(compareDecimals(start, value) !== 0);
        const goal = { comparator: '>=', value, max: null, unit: null, start } as const;
        const at = (decimal: Decimal) => findProgress(toRatio(decimal), goal);
        const [none, all] = [at(start), at(value)];
        expect(none && compareRatios(none, toRatio(zero))).toBe(0);
        expect(all && compareRatios(all, toRatio(one))).toBe(0);
      }),
      { seed },
    );
  });
});
