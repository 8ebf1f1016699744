import type { DrawnPoint } from './drawn-points.ts';

/** The runs of neighbouring known years of each place and extent, one point a year; a line may join a run and nothing else. */
export function splitRuns(points: readonly DrawnPoint[]): DrawnPoint[][] {
  const runs: DrawnPoint[][] = [];
  const open = new Map<string, DrawnPoint[]>();
  for (const drawn of keepFirmest(points)) {
    const key = JSON.stringify([drawn.series.id, drawn.point.boundaryVersion]);
    const run = open.get(key);
    if (run && run.at(-1)?.point.year === drawn.point.year - 1) {
      run.push(drawn);
    } else {
      const fresh = [drawn];
      open.set(key, fresh);
      runs.push(fresh);
    }
  }
  return runs;
}

/** The years between the first and the last known one that no point has, rising. */
export function findGapYears(points: readonly DrawnPoint[]): number[] {
  const known = points.map(({ point }) => point.year);
  if (known.length === 0) return [];
  return listYears(Math.min(...known), Math.max(...known)).filter((year) => !known.includes(year));
}

/** All years from first to last. */
export function listYears(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Points come firmest first within a year, so that the first of each place, extent and year is the one to keep. */
function keepFirmest(points: readonly DrawnPoint[]): DrawnPoint[] {
  const seen = new Set<string>();
  return points.filter(({ series, point }) => {
    const key = JSON.stringify([series.id, point.boundaryVersion, point.year]);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
