import type { Field } from '../layout/fields.ts';
import type { ImportIssue } from '../issues/import-issue.ts';

/** A value in the unit in which it was printed, and in that in which its indicator is published. */
export interface Conversion {
  /** As printed, with its unit. */
  readonly from: string;
  readonly value: string;
  readonly unit: string;
}

/** A value of a sheet before the checks of the build see it. */
export interface Candidate {
  /** What would stand in each column of the observations; empty cells are null. */
  readonly cells: Readonly<Record<Field, string | null>>;
  /** The row as the spreadsheet counts it. */
  readonly row: number;
  /** The column of a field, as its letter and heading; null where it comes from elsewhere. */
  readonly columnOf: (field: Field) => string | null;
  /** What was printed and what it was converted to, exact to the digit; null where it is as printed. */
  readonly converted: Conversion | null;
  /** What is wrong with single cells. */
  readonly findings: readonly ImportIssue[];
  /** The fields that could not be understood; nothing more is said of them. */
  readonly broken: ReadonlySet<Field>;
}
