import type { Town } from '#schema/place.ts';
import type { ChartSeries, SeriesInput } from '../input/chart-input.ts';
import { type DrawnPoint, listDrawnPoints } from '../input/drawn-points.ts';
import type { ChartMaterial } from '../input/material.ts';
import { remember } from '#remember.ts';
import { nameTown } from '../input/name-place.ts';

/** One town of many on a common scale. */
export interface Multiple {
  readonly series: ChartSeries;
  /** Its full-year values; empty where none was found. */
  readonly points: readonly DrawnPoint[];
}

/** One indicator, each town in a small chart of its own, all on one scale. */
export interface MultiplesInput {
  readonly input: SeriesInput;
  readonly years: readonly [number, number];
  /** The greatest and the least amount that is drawn, zero included. */
  readonly amounts: readonly [number, number];
  readonly panels: readonly Multiple[];
}

/** With fewer lines than this one chart shows them better. */
const leastLines = 5;

/** Every town, those without a value too; null where too few have values of several years, or the values are ranks. */
export const toMultiplesInput = remember(
  (input: SeriesInput, material: ChartMaterial): MultiplesInput | null => {
    if (input.ranked) return null;
    const panels = material.towns.map((town) => toMultiple(town, input, material));
    const lines = panels.filter(
      ({ points }) => new Set(points.map(({ point }) => point.year)).size > 1,
    );
    if (lines.length < leastLines) return null;
    const points = panels.flatMap((panel) => panel.points);
    const years = points.map(({ point }) => point.year);
    const amounts = points.map(({ amount }) => amount);
    return {
      input: { ...input, series: panels.map(({ series }) => series) },
      years: [Math.min(...years), Math.max(...years)],
      amounts: [Math.min(0, ...amounts), Math.max(...amounts)],
      panels,
    };
  },
);

function toMultiple(town: Town, input: SeriesInput, material: ChartMaterial): Multiple {
  const own = input.series.find(({ id }) => id === town.id);
  const series = own ?? { ...nameTown(town, material), points: [] };
  return { series, points: listDrawnPoints({ ...input, series: [series] }) };
}
