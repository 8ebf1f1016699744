import type { Indicator } from '#schema/indicator.ts';
import type { Target } from '#schema/target.ts';
import { parseDecimal, zero } from '../numbers/decimal.ts';
import type { Goal } from './quantity.ts';

/** The goal of a target, or null where the words set no number that a value could be held against. */
export function toGoal(target: Target, indicator: Pick<Indicator, 'unit'>): Goal | null {
  const { comparator, kind, unit } = target;
  if (kind === 'qualitative' || comparator === 'approx') return null;
  const value = target.value ?? completeValue(target, indicator);
  if (value === null || (comparator === 'range' && target.valueMax === null)) return null;
  return {
    comparator,
    value: parseDecimal(value),
    max: target.valueMax === null ? null : parseDecimal(target.valueMax),
    unit: unit ?? (kind === 'coverage' ? indicator.unit : null),
    start: kind === 'level' ? stated(target.start) : zero,
  };
}

/** Whether a goal asks for all of it, so that the group meets it exactly when each member does. */
export function isComplete(target: Target): boolean {
  return (target.kind === 'milestone' || target.kind === 'coverage') && target.value === null;
}

function completeValue({ kind }: Target, { unit }: Pick<Indicator, 'unit'>): string | null {
  if (kind === 'milestone') return '1';
  if (kind !== 'coverage') return null;
  return unit === '%' ? '100' : '1';
}

function stated(start: string | null): Goal['start'] {
  return start === null ? null : parseDecimal(start);
}
