import type { Finding } from '../assessment.ts';
import { compareWithGoal, type Standing } from '../measure/compare.ts';
import { compareDecimals } from '../numbers/decimal.ts';
import { findCompletion, findMargin, listComparisonSteps } from './margin.ts';
import { judgePace } from './pace.ts';
import { findProgress, isNarrow, isReversed } from './progress.ts';
import type { Elapsed, Goal, Quantity, Verdict } from '../measure/quantity.ts';
import { formatRatio } from '../numbers/ratio.ts';
import type { Status } from '../status.ts';
import { shownDecimals } from '../numbers/thresholds.ts';

/** The verdict on a known quantity, with the arithmetic that leads to it. */
export function judge(quantity: Quantity, goal: Goal, elapsed: Elapsed): Finding {
  const standing = compareWithGoal(quantity, goal);
  const verdict = judgeStanding(quantity, goal, standing, elapsed);
  return {
    status: verdict.status,
    reason: verdict.reason,
    met: verdict.status === 'no-data' ? null : standing.holds,
    actual: formatRatio(quantity.actual, shownDecimals),
    margin: findMargin(quantity, goal),
    completion: findCompletion(quantity, goal),
    steps: [...quantity.steps, ...listComparisonSteps(quantity, goal, standing), ...verdict.steps],
    used: quantity.used,
  };
}

function judgeStanding(
  quantity: Quantity,
  goal: Goal,
  standing: Standing,
  elapsed: Elapsed,
): Verdict {
  if (quantity.atLeast) return judgeLowerBound(standing, goal);
  if (elapsed === 'all') return judgeFinal(quantity, goal, standing);
  return judgePace(quantity, goal, standing, elapsed);
}

function judgeFinal(quantity: Quantity, goal: Goal, standing: Standing): Verdict {
  const maintain = goal.start !== null && compareDecimals(goal.start, goal.value) === 0;
  const status = finalStatus(quantity, goal, standing, maintain);
  const kept = standing.holds ? 'maintained' : 'not-maintained';
  return { status, reason: maintain ? kept : null, steps: [] };
}

function finalStatus(
  { actual }: Quantity,
  goal: Goal,
  { certain, possible }: Standing,
  maintain: boolean,
): Status {
  if (certain) return 'met';
  if (possible) return 'met-within-rounding';
  const progress = maintain ? null : findProgress(actual, goal);
  if (progress === null) return 'missed';
  if (isReversed(progress)) return 'reversed';
  return isNarrow(progress) ? 'missed-narrowly' : 'missed';
}

/** A part of the group can prove a floor reached or a ceiling broken, and nothing else. */
function judgeLowerBound({ certain, possible, holds }: Standing, { comparator }: Goal): Verdict {
  const reason = 'known-parts-suffice';
  if (comparator === '>=' || comparator === '>') {
    if (certain) return { status: 'met', reason, steps: [] };
    if (holds) return { status: 'met-within-rounding', reason, steps: [] };
  }
  if ((comparator === '<=' || comparator === '<') && !possible) {
    return { status: 'missed', reason, steps: [] };
  }
  return { status: 'no-data', reason: 'part-of-group-only', steps: [] };
}
