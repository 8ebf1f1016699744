import type { Cell } from './cell.ts';

/** A row with its number in the file, from 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A sheet of a file. */
export interface Sheet {
  /** Its name; null for a CSV file, which has only one. */
  readonly name: string | null;
  /** Its rows that hold anything, in order, some at a time; each call reads them anew. */
  rows(): AsyncIterable<readonly SheetRow[]>;
  /** Its rows and columns that are hidden, and are read all the same; where a file can hide none there is no such function. */
  readonly hidden?: () => Promise<HiddenParts>;
}

/** What of a sheet is hidden. */
export interface HiddenParts {
  readonly rows: number;
  /** The letters of the columns. */
  readonly columns: readonly string[];
}

/** A file whose sheets can be read. */
export interface OpenedFile {
  readonly sheets: readonly Sheet[];
  /** The sheets that are hidden and so not read. */
  readonly hidden: readonly string[];
}
