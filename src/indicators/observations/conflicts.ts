import type { Observation } from '#schema/observation.ts';
import { compareDecimals, parseDecimal } from '../numbers/decimal.ts';
import { comparePreference } from './preference.ts';
import { listCurrent } from './revisions.ts';
import { convertUnit } from '../numbers/units.ts';

/** Different values that sources give for the same indicator, place, extent, year and period. */
export interface Conflict {
  /** The value to show first. */
  readonly preferred: Observation;
  /** The others, better ones first; they are shown too. */
  readonly others: readonly Observation[];
}

/** Every conflict among published values; a revision is none, nor is the same value in another unit. */
export function findConflicts(observations: readonly Observation[]): Conflict[] {
  const published = listCurrent(observations).filter(({ value }) => value !== null);
  const groups = Map.groupBy(published, ({ indicator, place, year, period, boundaryVersion }) =>
    [indicator, place, year, period, boundaryVersion].join(),
  );
  return [...groups.values()].flatMap((group) => {
    const [preferred, ...others] = group.toSorted(comparePreference);
    if (!preferred || others.every((other) => isSameValue(preferred, other))) return [];
    return [{ preferred, others }];
  });
}

function isSameValue(a: Observation, b: Observation): boolean {
  const wanted = parseDecimal(a.value ?? '');
  const other = convertUnit(parseDecimal(b.value ?? ''), b.unit, a.unit);
  return other !== null && compareDecimals(wanted, other) === 0;
}
