import { remember } from '#remember.ts';
import type { Locale, Unit } from '#schema/text.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { type DrawnPoint, listMeasuredPoints } from '../input/drawn-points.ts';

/** One indicator of a scatter. */
export interface ScatterAxis {
  readonly title: string;
  readonly unit: Unit;
}

/** A place with its measured values of both indicators, of one year and one extent. */
export interface ScatterPoint {
  readonly across: DrawnPoint;
  readonly up: DrawnPoint;
}

/** Two indicators of one year held against each other. */
export interface ScatterInput extends Pick<SeriesInput, 'picked'> {
  readonly locale: Locale;
  readonly year: number;
  readonly across: ScatterAxis;
  readonly up: ScatterAxis;
  readonly points: readonly ScatterPoint[];
  /** How many of the towns have no measured value of both for the year. */
  readonly others: number;
}

/** With fewer points than this little is seen of how two things go together. */
const leastPoints = 3;

/** The towns with a measured value of both indicators for a year, or for the latest one that enough of them have, else the one that most have; null where there is none. */
export const toScatterInput = remember(makeInput);

function makeInput(
  up: SeriesInput,
  across: SeriesInput,
  towns: number,
  wanted: number | null,
): ScatterInput | null {
  const pairs = listPairs(up, across);
  const years = [...Map.groupBy(pairs, (pair) => pair.up.point.year)];
  const best = years.findLast(([year, own]) =>
    wanted === null ? own.length >= leastPoints : year === wanted,
  );
  const most = years.toSorted(([a, one], [b, other]) => other.length - one.length || b - a);
  const [year, points] = best ?? (wanted === null ? most[0] : undefined) ?? [];
  if (year === undefined || points === undefined) return null;
  return {
    ...{ locale: up.locale, year, points, others: towns - points.length },
    across: { title: across.title, unit: across.unit },
    up: { title: up.title, unit: up.unit },
    ...(up.picked === undefined ? {} : { picked: up.picked }),
  };
}

/** By year, each place once: the firmest values that speak of the same extent. */
function listPairs(up: SeriesInput, across: SeriesInput): ScatterPoint[] {
  const others = listMeasuredPoints(across);
  const seen = new Set<string>();
  return listMeasuredPoints(up).flatMap((one) => {
    const other = others.find(
      ({ point, series }) =>
        series.id === one.series.id &&
        point.year === one.point.year &&
        point.boundaryVersion === one.point.boundaryVersion,
    );
    const key = `${one.series.id} ${one.point.year}`;
    if (other === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ up: one, across: other }];
  });
}
