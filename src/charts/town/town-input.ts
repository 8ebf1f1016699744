import { toIndicatorPath } from '#indicators/indicator-path.ts';
import { toPath } from '#i18n/paths.ts';
import type { Town } from '#schema/place.ts';
import { columnIn } from '#schema/words-in.ts';
import type { SeriesInput, TownInput } from '../input/chart-input.ts';
import { listDrawnPoints } from '../input/drawn-points.ts';
import type { ChartIndicator, ChartMaterial } from '../input/material.ts';
import { remember } from '#remember.ts';
import { toSeriesInput } from '../series/series-input.ts';

/** All that was published of one town, indicator by indicator; those first that most towns publish. */
export const toTownInput = remember((town: Town, material: ChartMaterial): TownInput => {
  const observations = material.observations.filter(({ place }) => place === town.id);
  const known = new Set(observations.map(({ indicator }) => indicator));
  return {
    locale: material.locale,
    title: columnIn(town, 'name', material.locale),
    indicators: material.indicators
      .filter(({ id }) => known.has(id))
      .toSorted((a, b) => countValues(b.id, material) - countValues(a.id, material))
      .map((indicator) => toOwnInput(indicator, { ...material, observations }, material)),
  };
});

/** The chart is the town's, so that its marks are known by their indicator. */
function toOwnInput(
  indicator: ChartIndicator,
  material: ChartMaterial,
  { observations }: ChartMaterial,
): SeriesInput {
  const input = toSeriesInput(indicator, material);
  const href = toPath(
    material.locale,
    toIndicatorPath(
      indicator.id,
      observations.filter((row) => row.indicator === indicator.id),
    ),
  );
  const series = input.series.map((one) => ({ ...one, id: indicator.id, href }));
  return { ...input, series, named: false };
}

function countValues(indicator: string, { observations }: ChartMaterial): number {
  return observations.filter((row) => row.indicator === indicator).length;
}

/** A town's indicators by how they can be drawn: over several years, as a single year's value, or not at all. */
export interface SplitIndicators {
  readonly several: readonly SeriesInput[];
  readonly single: readonly SeriesInput[];
  readonly none: readonly SeriesInput[];
}

/** Sorts a town's indicators by the number of full years they are known for. */
export function splitIndicators(input: TownInput): SplitIndicators {
  const counted = input.indicators.map((indicator) => ({
    indicator,
    years: new Set(listDrawnPoints(indicator).map(({ point }) => point.year)).size,
  }));
  const pick = (fits: (years: number) => boolean) =>
    counted.filter(({ years }) => fits(years)).map(({ indicator }) => indicator);
  return {
    several: pick((years) => years > 1),
    single: pick((years) => years === 1),
    none: pick((years) => years === 0),
  };
}
