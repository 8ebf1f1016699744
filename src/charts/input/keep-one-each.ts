import type { DrawnPoint } from './drawn-points.ts';

/** One value a place among those of a year, which come firmest first; of two extents the present one is taken. */
export function keepOneEach(points: readonly DrawnPoint[]): DrawnPoint[] {
  const groups = Map.groupBy(points, ({ series }) => series.id);
  return [...groups.values()].flatMap(
    (own) => own.find(({ point }) => point.boundaryVersion === null) ?? own[0] ?? [],
  );
}
