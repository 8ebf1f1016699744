import { type Issue, toIssue } from '../../issue.ts';
import type { StoredRow } from './store/observation-store.ts';
import type { SeriesCheck } from './series-check.ts';

/** No two observations have the same key, vintage included. */
export const checkObservationKeys: SeriesCheck = () => (rows) =>
  rows.length > 1 ? findRepeats(rows) : [];

/** Of the rows of a cell, those that stand in the table once more. */
function findRepeats(rows: readonly StoredRow[]): Issue[] {
  const first = new Map<string, StoredRow>();
  return rows.flatMap((row) => {
    const key = describeKey(row);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, row);
      return [];
    }
    const { file, line } = earlier.at(null);
    const message = `"${key}" stands already in ${file}${line === null ? '' : `:${line}`}`;
    return [toIssue('key-duplicate', row.at(null), message)];
  });
}

/** The columns of the primary key, in their order. */
function describeKey({ indicator, place, year, period, ...row }: StoredRow): string {
  const { status, source, vintage } = row;
  return [indicator, place, year, period, status, source, vintage].join(', ');
}
