import type { Target } from '#schema/target.ts';
import { addDecimals, subtractDecimals } from '../numbers/decimal.ts';
import type { FoundValue } from './find-value.ts';
import type { Goal, Quantity } from './quantity.ts';
import { toRatio } from '../numbers/ratio.ts';

/** The year and period for which a target is measured. */
export interface Moment {
  readonly year: number;
  readonly period: string;
}

/** What is measured of one target: the place (a town or a scope) and the moment. */
export interface Measurement {
  readonly target: Target;
  readonly goal: Goal;
  readonly place: string;
  readonly moment: Moment;
}

/** A single value as a quantity: itself, and half a unit of its last decimal to either side. */
export function toQuantity({ value, half, steps, observation }: FoundValue): Quantity {
  return {
    known: true,
    actual: toRatio(value),
    low: toRatio(subtractDecimals(value, half)),
    high: toRatio(addDecimals(value, half)),
    atLeast: false,
    steps,
    used: [observation],
  };
}
