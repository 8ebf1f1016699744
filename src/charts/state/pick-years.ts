import type { SeriesInput } from '../input/chart-input.ts';
import { listMeasuredPoints } from '../input/drawn-points.ts';

/** Of all pairs of years the one of which most places have measured values; of equals the one that lies farther apart, then the later. Null where no place has two. */
export function pickYears(input: SeriesInput): readonly [first: number, last: number] | null {
  const measured = listMeasuredPoints(input);
  const places = Map.groupBy(measured, ({ series }) => series.id);
  const pairs = [...places.values()].flatMap((points) => {
    const years = [...new Set(points.map(({ point }) => point.year))];
    return years.flatMap((first) =>
      years.filter((last) => last > first).map((last) => ({ first, last })),
    );
  });
  const counted = [...Map.groupBy(pairs, ({ first, last }) => `${first}-${last}`).values()];
  const [best] = counted.toSorted((a, b) => {
    const [one, other] = [a[0], b[0]];
    if (one === undefined || other === undefined) return 0;
    const spans = other.last - other.first - (one.last - one.first);
    return b.length - a.length || spans || other.last - one.last;
  });
  return best?.[0] === undefined ? null : [best[0].first, best[0].last];
}
