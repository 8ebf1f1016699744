import type { Standing } from './compare.ts';
import { findProgress, isReversed } from './progress.ts';
import type { Goal, Quantity, Verdict } from './quantity.ts';
import { compareRatios, cutOffRatio, divideRatios, type Ratio, toRatio } from './ratio.ts';
import type { Status } from './status.ts';
import { limits, shownDecimals } from './thresholds.ts';

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
  if (compareRatios(pace, toRatio(limits.ahead)) > 0) return 'ahead';
  if (compareRatios(pace, toRatio(limits.onTrack)) >= 0) return 'on-track';
  return compareRatios(pace, toRatio(limits.behind)) >= 0 ? 'behind' : 'far-behind';
}
