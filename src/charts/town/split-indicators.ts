import type { SeriesInput, TownInput } from '../input/chart-input.ts';
import { listDrawnPoints } from '../input/drawn-points.ts';

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
