import { remember } from '#remember.ts';
import type { Locale, Unit } from '#schema/text.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { type DrawnPoint, listDrawnPoints } from '../input/drawn-points.ts';
import { keepOneEach } from '../input/keep-one-each.ts';
import type { SchemeTile } from '../tiles/town-scheme.ts';

/** One year's value of each town, in the place of its prefecture. */
export interface TownMapInput {
  readonly locale: Locale;
  readonly title: string;
  readonly unit: Unit;
  readonly year: number;
  /** The prefectures that are shown, with all their towns. */
  readonly tiles: readonly SchemeTile[];
  /** The value of each town that has one. */
  readonly values: ReadonlyMap<string, DrawnPoint>;
  /** The values in classes of about as many towns, the least first; equal values are of one class. */
  readonly classes: readonly (readonly DrawnPoint[])[];
  /** As in SeriesInput. */
  readonly picked?: readonly string[];
}

/** With fewer values than this a map says nothing. */
const leastTowns = 3;

/** More shades than this cannot be told apart. */
const mostClasses = 4;

/** The values of a year, or of the one for which most towns have a value, the later of equals; null where there are none, or too few in every year. */
export const toTownMapInput = remember(makeInput);

function makeInput(
  input: SeriesInput,
  tiles: readonly SchemeTile[],
  wanted: number | null = null,
): TownMapInput | null {
  const towns = new Set(tiles.flatMap((tile) => tile.towns.map(({ id }) => id)));
  const known = listDrawnPoints(input).filter(({ series }) => towns.has(series.id));
  let [year, values]: [number | null, DrawnPoint[]] = [null, []];
  for (const [own, points] of Map.groupBy(known, ({ point }) => point.year)) {
    const kept = keepOneEach(points);
    const least = Math.max(values.length, leastTowns);
    if (wanted === null ? kept.length >= least : own === wanted) [year, values] = [own, kept];
  }
  if (year === null) return null;
  const { locale, picked, title, unit } = input;
  return {
    ...{ locale, title, unit, year, tiles },
    values: new Map(values.map((drawn) => [drawn.series.id, drawn])),
    classes: classify(values),
    ...(picked === undefined ? {} : { picked }),
  };
}

/** A value's class is told by how many values are less than it. */
function classify(values: readonly DrawnPoint[]): DrawnPoint[][] {
  const sorted = values.toSorted((a, b) => a.amount - b.amount);
  const classes = Map.groupBy(sorted, ({ amount }) => {
    const below = sorted.filter((other) => other.amount < amount).length;
    return Math.floor((below * mostClasses) / sorted.length);
  });
  return [...classes.values()];
}
