import type { Goal, Quantity } from './quantity.ts';
import { compareRatios, type Ratio, toRatio } from '../numbers/ratio.ts';

/** How a quantity stands to a goal. */
export interface Standing {
  /** Whether the figures as published satisfy the comparator. */
  readonly holds: boolean;
  /** Whether they satisfy it wherever rounding hid the truth. */
  readonly certain: boolean;
  /** Whether the truth may satisfy it. */
  readonly possible: boolean;
}

/** Compares a quantity and the interval around it with a goal; 以上 and 以下 include the number itself. */
export function compareWithGoal({ actual, low, high }: Quantity, goal: Goal): Standing {
  return {
    holds: satisfies(actual, actual, goal),
    certain: satisfies(low, high, goal),
    possible: mayBeSatisfied(low, high, goal),
  };
}

/** Whether everything from low to high satisfies the goal. */
function satisfies(low: Ratio, high: Ratio, { comparator, value, max }: Goal): boolean {
  const goal = toRatio(value);
  if (comparator === '>=') return compareRatios(low, goal) >= 0;
  if (comparator === '>') return compareRatios(low, goal) > 0;
  if (comparator === '<=') return compareRatios(high, goal) <= 0;
  if (comparator === '<') return compareRatios(high, goal) < 0;
  const upper = comparator === 'range' && max !== null ? toRatio(max) : goal;
  return compareRatios(low, goal) >= 0 && compareRatios(high, upper) <= 0;
}

/** Whether anything from low to high satisfies the goal. */
function mayBeSatisfied(low: Ratio, high: Ratio, goal: Goal): boolean {
  if (goal.comparator === '>=' || goal.comparator === '>') return satisfies(high, high, goal);
  if (goal.comparator === '<=' || goal.comparator === '<') return satisfies(low, low, goal);
  const upper = goal.comparator === 'range' && goal.max !== null ? goal.max : goal.value;
  return compareRatios(high, toRatio(goal.value)) >= 0 && compareRatios(low, toRatio(upper)) <= 0;
}
