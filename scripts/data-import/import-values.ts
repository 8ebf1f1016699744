import type { Observation } from '#schema/observation.ts';
import { observationColumns } from '#schema/observation.ts';
import type { Checker } from './values/checker.ts';
import type { ImportIssue } from './issues/import-issue.ts';
import type { Change } from './values/published.ts';
import type { SheetRow } from './sheet/sheet.ts';
import type { Staging } from './staging.ts';
import { countChange, countConverted, type Tally } from './values/tally.ts';
import { type RowContext, toCandidates } from './values/to-candidates.ts';

/** What values are imported with. */
export interface ValueContext {
  readonly checker: Checker;
  readonly comparison: (row: Observation) => Change;
  /** Where changed values go; null where nothing is to be written. */
  readonly staging: Staging | null;
  readonly tally: Tally;
}

/** Checks the values of some rows, compares them with what is published and stages those that change it. */
export function importValues(
  rows: readonly SheetRow[],
  rowContext: RowContext,
  { checker, comparison, staging, tally }: ValueContext,
): ImportIssue[] {
  const { place } = rowContext;
  const candidates = rows.flatMap((row) => {
    const found = toCandidates(row, rowContext);
    if (found.length === 0) tally.blank += 1;
    return found;
  });
  tally.rows += rows.length;
  // Also a value that is not sound names its source.
  for (const { cells } of candidates) if (cells.source !== null) tally.used.add(cells.source);
  for (const candidate of candidates) countConverted(tally, candidate);
  const { sound, findings } = checker.check(candidates, place);
  for (const value of sound) {
    const change = comparison(value.value);
    countChange(tally, change);
    if (change.kind === 'unchanged') continue;
    checker.add({ ...value, value: change.row });
    staging?.add(
      `observations/${change.row.indicator}.csv`,
      observationColumns,
      toCells(change.row),
    );
  }
  return findings;
}

function toCells(row: Observation): (string | number | null)[] {
  return observationColumns.map((column) => row[column]);
}
