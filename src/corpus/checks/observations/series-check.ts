import type { ParsedContent } from '../../parsed.ts';
import type { Issue } from '../../issue.ts';
import type { ObservationStore, StoredRow } from './store/observation-store.ts';

/** Looks at the rows of one cell, and at other cells through the store, and says what is wrong. */
export type CellCheck = (rows: readonly StoredRow[]) => Issue[];

/** A check that compares observations with each other, made ready for a store; the draft tells what they are of. */
export type SeriesCheck = (store: ObservationStore, draft: ParsedContent) => CellCheck;
