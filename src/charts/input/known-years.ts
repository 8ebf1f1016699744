import type { DrawnPoint } from './drawn-points.ts';

/** The runs of neighbouring known years of each place, extent and publisher, one point a year; a line may join a run and nothing else: what two publishers say need not be one measure. */
export function splitRuns(points: readonly DrawnPoint[]): DrawnPoint[][] {
  const runs: DrawnPoint[][] = [];
  const open = new Map<string, DrawnPoint[]>();
  for (const drawn of keepFirmest(points)) {
    const key = JSON.stringify([drawn.series.id, drawn.point.boundaryVersion]);
    const run = open.get(key);
    const before = run?.at(-1);
    if (run && before && isNext(before, drawn) && !isBroken(before, drawn)) {
      run.push(drawn);
    } else {
      const fresh = [drawn];
      open.set(key, fresh);
      runs.push(fresh);
    }
  }
  return runs;
}

/** Whether values of neighbouring years of one place and extent come from different publishers, so that no line joins them. */
export function hasBreaks(points: readonly DrawnPoint[]): boolean {
  const last = new Map<string, DrawnPoint>();
  return keepFirmest(points).some((drawn) => {
    const key = JSON.stringify([drawn.series.id, drawn.point.boundaryVersion]);
    const before = last.get(key);
    last.set(key, drawn);
    return before !== undefined && isNext(before, drawn) && isBroken(before, drawn);
  });
}

function isNext(before: DrawnPoint, { point }: DrawnPoint): boolean {
  return before.point.year === point.year - 1;
}

function isBroken(before: DrawnPoint, { point }: DrawnPoint): boolean {
  return before.point.source.publisher !== point.source.publisher;
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
