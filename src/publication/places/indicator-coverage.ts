import { listCurrent } from '#indicators/observations/revisions.ts';
import type { CorpusIndicator } from '#corpus/corpus.ts';
import { remember } from '#remember.ts';
import type { Publication } from '../publication.ts';

/** How much is known of an indicator: full-year values of towns. */
export interface IndicatorCoverage {
  readonly indicator: CorpusIndicator;
  readonly towns: number;
  readonly values: number;
  /** The years with a value, rising. */
  readonly years: readonly number[];
}

/** With fewer towns than this there is nothing to choose among. */
const leastTowns = 3;

/** The indicators of which several towns have full-year values, the best covered first: by towns, then by values. */
export const listCoverage = remember(measureCoverage);

function measureCoverage({
  corpus,
  observationsByIndicator,
  towns,
}: Publication): readonly IndicatorCoverage[] {
  return corpus.indicators
    .map((indicator) => {
      const rows = listCurrent(observationsByIndicator.get(indicator.id) ?? []).filter(
        ({ period, place, value }) => period === 'year' && value !== null && towns.has(place),
      );
      return {
        indicator,
        towns: new Set(rows.map(({ place }) => place)).size,
        values: rows.length,
        years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
      };
    })
    .filter(({ towns: count }) => count >= leastTowns)
    .toSorted((a, b) => b.towns - a.towns || b.values - a.values);
}
