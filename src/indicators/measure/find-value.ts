import type { Observation } from '#schema/observation.ts';
import type { Unit } from '#schema/text.ts';
import type { AssessmentStep } from '../assessment.ts';
import { type Decimal, formatDecimal, halfUnit, parseDecimal, zero } from '../numbers/decimal.ts';
import { comparePreference } from '../observations/preference.ts';
import { type Gap, toGap } from './quantity.ts';
import { countedUnits, convertUnit } from '../numbers/units.ts';

/** Which value is wanted. */
export interface Wanted {
  readonly place: string;
  readonly year: number;
  readonly period: string;
  /** The unit to give it in, or null for the unit in which it is published. */
  readonly unit: Unit | null;
  /** The extent of the place that is preferred where values of several are published; null is the present one. */
  readonly extent?: string | null;
}

/** A published value, in the wanted unit. */
export interface FoundValue {
  readonly known: true;
  readonly observation: Observation;
  readonly value: Decimal;
  readonly unit: Unit;
  /** How far rounding may have moved it from the truth. */
  readonly half: Decimal;
  readonly steps: readonly AssessmentStep[];
}

/** The best published value for exactly this place, year and period; never a neighbour, never an estimate. */
export function findValue(rows: readonly Observation[], wanted: Wanted): FoundValue | Gap {
  const exact = rows.filter((row) => isWanted(row, wanted));
  const [best, ...others] = listUsable(exact, wanted.extent ?? null);
  if (!best) return toGap('no-data', explainAbsence(rows, exact, wanted));
  // A value for another extent contradicts nothing.
  const rivals = others.filter(
    (row) => row.boundaryVersion === best.boundaryVersion && comparePreference(row, best) === 0,
  );
  if (rivals.some((row) => row.value !== best.value || row.unit !== best.unit)) {
    return toGap('ambiguous', 'conflicting-values', { used: [best, ...rivals] });
  }
  return toFoundValue(best, wanted.unit);
}

/** The extents of a place for which a usable value of this year and period is published, the present one first. */
export function listExtents(
  rows: readonly Observation[],
  wanted: Pick<Wanted, 'place' | 'year' | 'period'>,
): (string | null)[] {
  const exact = rows.filter((row) => isWanted(row, wanted));
  return [...new Set(listUsable(exact, null).map(({ boundaryVersion }) => boundaryVersion))];
}

/** The values that may carry a verdict: those of the wanted extent first, then the better ones. */
function listUsable(exact: readonly Observation[], extent: string | null): Observation[] {
  const isOther = ({ boundaryVersion }: Observation) => Number(boundaryVersion !== extent);
  return exact
    .filter(({ status, value }) => value !== null && status !== 'estimate')
    .toSorted((a, b) => isOther(a) - isOther(b) || comparePreference(a, b));
}

function isWanted(
  row: Observation,
  { place, year, period }: Pick<Wanted, 'place' | 'year' | 'period'>,
): boolean {
  return row.place === place && row.year === year && row.period === period;
}

function explainAbsence(
  rows: readonly Observation[],
  exact: readonly Observation[],
  { place, year, period }: Wanted,
): Gap['reason'] {
  const stated = exact.find(({ missingReason }) => missingReason !== null)?.missingReason;
  if (stated) return stated;
  if (exact.some(({ status }) => status === 'estimate')) return 'estimate-only';
  const ofPlace = rows.filter((row) => row.place === place);
  const isPart = (row: Observation) => row.year === year && row.period.startsWith('M');
  if (period === 'year' && ofPlace.some(isPart)) return 'part-of-year-only';
  return ofPlace.length > 0 ? 'other-years-only' : 'no-observation';
}

function toFoundValue(observation: Observation, wanted: Unit | null): FoundValue | Gap {
  const published = parseDecimal(observation.value ?? '');
  const unit = wanted ?? observation.unit;
  const value = convertUnit(published, observation.unit, unit);
  const observed: AssessmentStep = { kind: 'observed', observation };
  if (value === null) {
    return toGap('not-comparable', 'unit-differs', { steps: [observed], used: [observation] });
  }
  const rounding = countedUnits.has(observation.unit) ? zero : halfUnit(published);
  const half = convertUnit(rounding, observation.unit, unit) ?? rounding;
  const steps =
    unit === observation.unit ? [observed] : [observed, toConversion(observation, value, unit)];
  return { known: true, observation, value, unit, half, steps };
}

function toConversion(observation: Observation, value: Decimal, toUnit: Unit): AssessmentStep {
  const from = observation.value ?? '';
  return { kind: 'converted', from, fromUnit: observation.unit, to: formatDecimal(value), toUnit };
}
