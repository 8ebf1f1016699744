import type { DraftCell, DraftTable } from '../../tree/draft.ts';
import type { Range, Span } from '../lines/spans.ts';

/** A cell of a table, with the places of its paragraphs in the source instead of their words. */
export interface CellEvidence extends Omit<DraftCell, 'paragraphs'> {
  readonly paragraphs: readonly Span[];
}

/** A note of a source: whole lines of it, the mark at their head. */
export interface NoteEvidence extends Range {
  readonly mark: Span;
  readonly paragraphs: readonly Span[];
}

/** What stands apart from the running text of a source. */
export type ApartEvidence = TableEvidence | NoteEvidence;

/** A table of a source: whole lines of it, of which each character stands in a cell or between two. */
export interface TableEvidence extends Range, Pick<DraftTable, 'headRows' | 'headColumns'> {
  readonly rows: readonly (readonly CellEvidence[])[];
}
