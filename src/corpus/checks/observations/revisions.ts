import { type Issue, toIssue } from '../../issue.ts';
import type { StoredRow } from './store/observation-store.ts';
import type { SeriesCheck } from './series-check.ts';

/** A revision names the vintage of an older row about the same thing, so that revisions run in one direction. */
export const checkRevisions: SeriesCheck = () => (rows) =>
  rows.flatMap((row) =>
    row.supersedes === null ? [] : (findIssue(row, row.supersedes, rows) ?? []),
  );

function findIssue(row: StoredRow, supersedes: string, rows: readonly StoredRow[]): Issue | null {
  const { vintage, source } = row;
  if (supersedes >= vintage) {
    const message = `the vintage ${vintage} replaces ${supersedes}, which is not older`;
    return toIssue('supersedes-cycle', row.at('supersedes'), message);
  }
  if (rows.some((one) => one.source === source && one.vintage === supersedes)) return null;
  const message = `no row of the vintage ${supersedes} gives this place, period and source`;
  return toIssue('supersedes-unknown', row.at('supersedes'), message);
}
