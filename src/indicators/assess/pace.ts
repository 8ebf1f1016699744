import type { Standing } from '../measure/compare.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { findProgress, isReversed } from './progress.ts';
import type { Goal, Quantity, Verdict } from '../measure/quantity.ts';
import { compareRatios, cutOffRatio, divideRatios, type Ratio, toRatio } from '../numbers/ratio.ts';
import type { Status } from '../status.ts';
import { paceBands, shownDecimals } from '../numbers/thresholds.ts';

/** How a target stands before its deadline: progress over the share of the time that has passed. */
export function judgePace(
  { actual }: Quantity,
  goal: Goal,
  { holds }: Standing,
  elapsed: Ratio | null,
): Verdict {
  if (holds) return { status: 'already-met', reason: null, steps: [] };
  const progress = findProgress(actual, goal);
  if (progress !== null && isReversed(progress)) {
    return { status: 'reversed', reason: null, steps: [] };
  }
  if (progress === null || elapsed === null) {
    return { status: 'pending', reason: 'deadline-ahead', steps: [] };
  }
  const pace = divideRatios(progress, elapsed);
  const step = {
    kind: 'pace',
    progress: cutOffRatio(progress, shownDecimals),
    elapsed: cutOffRatio(elapsed, shownDecimals),
    result: cutOffRatio(pace, shownDecimals),
  } as const;
  return { status: paceStatus(pace), reason: null, steps: [step] };
}

function paceStatus(pace: Ratio): Status {
  const band = paceBands.find(({ included, limit }) => {
    const order = compareRatios(pace, toRatio(parseDecimal(limit)));
    return order > 0 || (included && order === 0);
  });
  return band?.status ?? 'far-behind';
}
