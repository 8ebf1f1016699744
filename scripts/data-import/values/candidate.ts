import type { Field } from '../layout/fields.ts';
import type { ImportIssue } from '../issues/import-issue.ts';

/** A value of a sheet before the checks of the build see it. */
export interface Candidate {
  /** What would stand in each column of the observations; empty cells are null. */
  readonly cells: Readonly<Record<Field, string | null>>;
  /** The row as the spreadsheet counts it. */
  readonly row: number;
  /** The column of a field, as its letter and heading; null where it comes from elsewhere. */
  readonly columnOf: (field: Field) => string | null;
  /** What is wrong with single cells. */
  readonly findings: readonly ImportIssue[];
  /** The fields that could not be understood; nothing more is said of them. */
  readonly broken: ReadonlySet<Field>;
}
