import { comparePreference } from '#indicators/observations/preference.ts';
import { listCurrent } from '#indicators/observations/revisions.ts';
import { remember } from '#remember.ts';
import type { Observation } from '#schema/observation.ts';
import type { Publication } from '../publication.ts';

/** A value of one town for a full year. */
export type YearValue = Observation & { readonly value: string };

/** The values of an indicator for one year, by town. */
export interface YearValues {
  readonly year: number;
  readonly values: ReadonlyMap<string, YearValue>;
}

/** The years for which any town has a value of an indicator that is no forecast, rising; of several the one for the present extent, then the surest. */
export const listYearValues = remember(
  (publication: Publication, indicator: string): readonly YearValues[] => {
    const rows = listCurrent(publication.observationsByIndicator.get(indicator) ?? []);
    const measured = rows
      .filter(isMeasured)
      .filter(({ place }) => publication.towns.has(place))
      .toSorted(
        (a, b) =>
          Number(b.boundaryVersion !== null) - Number(a.boundaryVersion !== null) ||
          comparePreference(b, a),
      );
    // The last of a town holds.
    return [...Map.groupBy(measured, ({ year }) => year)]
      .sort(([a], [b]) => a - b)
      .map(([year, own]) => ({ year, values: new Map(own.map((row) => [row.place, row])) }));
  },
);

function isMeasured(row: Observation): row is YearValue {
  return row.value !== null && row.period === 'year' && row.status !== 'estimate';
}
