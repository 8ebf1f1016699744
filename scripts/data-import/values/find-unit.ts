import type { Indicator } from '#schema/indicator.ts';
import { type Unit, unitSchema } from '#schema/text.ts';
import { convertUnit } from '#indicators/numbers/units.ts';
import { zero } from '#indicators/numbers/decimal.ts';

/** What of an indicator its values are held against. */
export type IndicatorFacts = Pick<Indicator, 'unit' | 'alsoPublishedIn' | 'kind'>;

/** The units that may be stated for a value, each null where it is not. */
export interface StatedUnits {
  /** In its row. */
  readonly cell: string | null;
  /** In the heading of its column, or with the name of its indicator. */
  readonly heading: string | null;
  /** Above the table, for all that they fit. */
  readonly above: readonly string[];
}

/** The unit that a table states for a value: what stands nearest to it counts; null where none is stated that fits. */
export function findUnit(
  { cell, heading, above }: StatedUnits,
  facts: IndicatorFacts | undefined,
): string | null {
  return cell ?? heading ?? pickUnit(above, facts);
}

/** Of the units above a table the one that measures what the indicator does; one that is not ours may be meant for anything. */
function pickUnit(units: readonly string[], facts: IndicatorFacts | undefined): string | null {
  const known = units.map((unit) => unitSchema.safeParse(unit).data ?? null);
  const fitting = known.filter((unit) => unit !== null && (!facts || fits(unit, facts.unit)));
  const [only = null, ...others] = new Set(fitting);
  if (others.length === 0 && only !== null) return only;
  const strange = units.find((_, index) => known[index] === null);
  return only === null ? (strange ?? null) : null;
}

function fits(unit: Unit, other: Unit): boolean {
  return convertUnit(zero, unit, other) !== null;
}
