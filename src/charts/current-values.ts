import type { Observation } from '../schema/observation.ts';

/** The rows that no later row replaces; two sources that differ are both kept, since neither revises the other. */
export function keepCurrent(observations: readonly Observation[]): Observation[] {
  return observations.filter((row) => !observations.some((other) => replaces(other, row)));
}

function replaces(later: Observation, row: Observation): boolean {
  return (
    later.supersedes === row.vintage &&
    later.vintage > row.vintage &&
    later.indicator === row.indicator &&
    later.place === row.place &&
    later.year === row.year &&
    later.period === row.period &&
    (later.source === row.source || later.status === row.status)
  );
}
