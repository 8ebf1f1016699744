import { firmestFirst } from '#indicators/observations/preference.ts';
import { listCurrent } from '#indicators/observations/revisions.ts';
import type { Observation } from '#schema/observation.ts';
import type { Town } from '#schema/place.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { ChartPoint, ChartSeries, SeriesInput } from '../input/chart-input.ts';
import type { ChartIndicator, ChartMaterial } from '../input/material.ts';
import { nameScope, nameTown, type PlaceNames } from '../input/name-place.ts';
import { remember } from '#remember.ts';
import { toGoals } from '../input/to-goals.ts';
import { toPoint } from '../input/to-point.ts';

/** All that was published of an indicator, place by place, ready to be drawn; sums of groups are drawn only where there is no town. */
export const toSeriesInput = remember(makeSeriesInput);

/** The same chart for some of its towns only. */
export const pickSeries = remember((towns: readonly Town[], whole: SeriesInput): SeriesInput => {
  const ids = new Set(towns.map(({ id }) => id));
  return { ...whole, series: whole.series.filter(({ id }) => ids.has(id)) };
});

function makeSeriesInput(indicator: ChartIndicator, material: ChartMaterial): SeriesInput {
  const rows = listCurrent(material.observations.filter((row) => row.indicator === indicator.id));
  const towns = material.towns.flatMap((town) =>
    toSeries(nameTown(town, material), rows, material),
  );
  const groups = material.scopes.flatMap((scope) =>
    toSeries(nameScope(scope, material), rows, material),
  );
  const aside = towns.length > 0;
  const drawn = aside ? towns : groups;
  return {
    locale: material.locale,
    title: wordsIn(indicator.name, material.locale),
    unit: indicator.unit,
    series: [...towns, ...groups.map((group) => ({ ...group, aside }))],
    goals: toGoals(
      indicator.id,
      drawn.map(({ id }) => id),
      material,
    ),
    named: drawn.length > 1,
    ranked: indicator.kind === 'rank',
  };
}

function toSeries(
  names: PlaceNames,
  rows: readonly Observation[],
  material: ChartMaterial,
): ChartSeries[] {
  const own = rows.filter(({ place }) => place === names.id);
  if (own.length === 0) return [];
  const points = own.map((row) => toPoint(row, material)).sort(compareFirmness);
  return [{ ...names, points }];
}

/** By year, the firmest value of a year first, in the table as in the drawing. */
function compareFirmness(a: ChartPoint, b: ChartPoint): number {
  const rank = ({ status }: ChartPoint) => firmestFirst.indexOf(status);
  return a.year - b.year || rank(a) - rank(b);
}
