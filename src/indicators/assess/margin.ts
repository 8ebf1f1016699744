import type { AssessmentStep } from '../assessment.ts';
import type { Standing } from '../measure/compare.ts';
import { formatDecimal, zero } from '../numbers/decimal.ts';
import type { Goal, Quantity } from '../measure/quantity.ts';
import {
  compareRatios,
  cutOffRatio,
  divideRatios,
  formatRatio,
  type Ratio,
  subtractFromRatio,
  toRatio,
} from '../numbers/ratio.ts';
import { shownDecimals } from '../numbers/thresholds.ts';

/** Actual less goal in the goal's unit; for a range less the nearer end, and 0 within it. */
export function findMargin({ actual }: Quantity, goal: Goal): string {
  return formatRatio(marginOf(actual, goal), shownDecimals);
}

/** Actual over goal, never capped; null unless counted from 0 to a positive goal. */
export function findCompletion({ actual }: Quantity, { start, value }: Goal): string | null {
  if (start?.units !== 0n || value.units <= 0n) return null;
  return cutOffRatio(divideRatios(actual, toRatio(value)), shownDecimals);
}

/** The comparison, the margin, the completion and the play of rounding, as steps. */
export function listComparisonSteps(
  quantity: Quantity,
  goal: Goal,
  standing: Standing,
): AssessmentStep[] {
  const actual = formatRatio(quantity.actual, shownDecimals);
  const { comparator, unit } = goal;
  const goalText = formatDecimal(goal.value);
  const goalMax = goal.max === null ? null : formatDecimal(goal.max);
  const { holds } = standing;
  const margin = findMargin(quantity, goal);
  return [
    { kind: 'comparison', actual, comparator, goal: goalText, goalMax, unit, holds },
    { kind: 'margin', actual, goal: goalText, result: margin, unit },
    ...listCompletion(quantity, goal, actual, goalText),
    ...listRounding(quantity, standing, goalText),
  ];
}

function marginOf(actual: Ratio, { comparator, max, value }: Goal): Ratio {
  if (comparator !== 'range' || max === null) return subtractFromRatio(actual, value);
  if (compareRatios(actual, toRatio(value)) < 0) return subtractFromRatio(actual, value);
  if (compareRatios(actual, toRatio(max)) > 0) return subtractFromRatio(actual, max);
  return toRatio(zero);
}

function listCompletion(
  quantity: Quantity,
  goal: Goal,
  actual: string,
  goalText: string,
): AssessmentStep[] {
  const result = findCompletion(quantity, goal);
  if (result === null) return [];
  return [{ kind: 'completion', actual, goal: goalText, result, atLeast: quantity.atLeast }];
}

function listRounding(
  { atLeast, high, low }: Quantity,
  { certain, possible }: Standing,
  goal: string,
): AssessmentStep[] {
  if (atLeast || certain || !possible) return [];
  const format = (end: Ratio) => formatRatio(end, shownDecimals);
  return [{ kind: 'rounding', low: format(low), high: format(high), goal }];
}
