import type { Town } from '#schema/place.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { remember } from '#remember.ts';

/** The same chart for some of its towns only. */
export const pickSeries = remember((towns: readonly Town[], whole: SeriesInput): SeriesInput => {
  const ids = new Set(towns.map(({ id }) => id));
  return { ...whole, series: whole.series.filter(({ id }) => ids.has(id)) };
});
