import type { AssessmentContext } from './context.ts';
import { findValue, listExtents } from './find-value.ts';
import { type Measurement, toQuantity } from './measurement.ts';
import { type Gap, type Quantity, toGap } from './quantity.ts';
import { addQuantities } from './sum.ts';

/** The sum over the years from the stated start: as published for the span, else the years added up. */
export function measureCumulative(
  { goal, moment, place, target }: Measurement,
  context: AssessmentContext,
): Quantity | Gap {
  const { observations } = context;
  const { startYear } = target;
  const { year } = moment;
  if (startYear === null) {
    const any = observations.some((row) => row.place === place && row.value !== null);
    return any ? toGap('no-baseline', 'start-year-unstated') : toGap('no-data', 'no-observation');
  }
  const wanted = { place, year, unit: goal.unit };
  const span = findValue(observations, { ...wanted, period: `${startYear}-${year}` });
  if (span.known) return toQuantity(span);
  const years = Array.from({ length: year - startYear + 1 }, (_, index) => startYear + index);
  const extent = findSharedExtent(years, place, context);
  const values = years.map((one) =>
    findValue(observations, { ...wanted, year: one, period: 'year', extent }),
  );
  const known = values.filter((value) => value.known);
  if (new Set(known.map(({ observation }) => observation.boundaryVersion)).size > 1) {
    const used = known.map(({ observation }) => observation);
    return toGap('not-comparable', 'boundary-changed', { used });
  }
  const missing = values.find((value) => !value.known);
  if (known.length === 0 && missing) return missing;
  return addQuantities(known.map(toQuantity), years.length, goal.unit, context);
}

/** The extent that is published for every known year, the present one where there is none. */
function findSharedExtent(
  years: readonly number[],
  place: string,
  { observations }: AssessmentContext,
): string | null {
  const known = years
    .map((year) => listExtents(observations, { place, year, period: 'year' }))
    .filter((extents) => extents.length > 0);
  const shared = known.at(-1)?.find((one) => known.every((extents) => extents.includes(one)));
  return shared ?? null;
}
