import type { Observation } from '#schema/observation.ts';

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

/** A value that was replaced, with the row that replaced it. */
export interface Revision {
  readonly before: Observation;
  readonly after: Observation;
}

/** The row that a row replaces; undefined where it is the first of its kind, or that one is not among the rows. */
export function findReplaced(
  row: Observation,
  rows: readonly Observation[],
): Observation | undefined {
  return row.supersedes === null ? undefined : rows.find((before) => replaces(row, before));
}

/** Every row that a later one replaces, in the order of the rows. */
export function listRevisions(rows: readonly Observation[]): Revision[] {
  return rows.flatMap((before) => {
    const after = rows.find((later) => replaces(later, before));
    return after ? [{ before, after }] : [];
  });
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
