import type { Observation } from '../schema/observation.ts';

/** The rows that no later row replaces. */
export function listCurrent(rows: readonly Observation[]): Observation[] {
  return rows.filter((row) => !rows.some((later) => replaces(later, row)));
}

/** The rows as they were first published. */
export function listFirst(rows: readonly Observation[]): Observation[] {
  return rows.filter(({ supersedes }) => supersedes === null);
}

/** Whether any row replaces another. */
export function hasRevisions(rows: readonly Observation[]): boolean {
  return rows.some(({ supersedes }) => supersedes !== null);
}

function replaces(later: Observation, row: Observation): boolean {
  return (
    later.supersedes === row.vintage &&
    later.indicator === row.indicator &&
    later.place === row.place &&
    later.year === row.year &&
    later.period === row.period &&
    later.source === row.source
  );
}
