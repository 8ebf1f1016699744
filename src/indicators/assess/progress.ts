import { subtractDecimals, zero } from '../numbers/decimal.ts';
import type { Goal } from '../measure/quantity.ts';
import {
  compareRatios,
  divideRatios,
  one,
  type Ratio,
  subtractFromRatio,
  toRatio,
} from '../numbers/ratio.ts';
import { missedNarrowly } from '../numbers/thresholds.ts';

/** The share of the way from start to goal that was gone; null where the start is unknown or is the goal. */
export function findProgress(actual: Ratio, { start, value }: Goal): Ratio | null {
  if (start === null) return null;
  const way = subtractDecimals(value, start);
  if (way.units === 0n) return null;
  return divideRatios(subtractFromRatio(actual, start), toRatio(way));
}

/** Whether the way gone leads away from the goal. */
export function isReversed(progress: Ratio): boolean {
  return compareRatios(progress, toRatio(zero)) < 0;
}

/** Whether nearly all of the way was gone, and no more than all: a ceiling may be missed by far beyond it. */
export function isNarrow(progress: Ratio): boolean {
  const nearly = compareRatios(progress, toRatio(missedNarrowly)) >= 0;
  return nearly && compareRatios(progress, toRatio(one)) <= 0;
}
