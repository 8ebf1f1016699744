import type { Span } from '#policy/recognise/lines/spans.ts';
import type { ApartEvidence, CellEvidence } from '#policy/recognise/tables/table-evidence.ts';
import type { DraftCell, DraftNote, DraftTable } from '#policy/tree/draft.ts';

/**
 * Finds the words of a table or note in the lines of a text that they were written to, by their offsets; null where one
 * is not there, for a line was taken out or another stands between.
 */
export function placeApart(
  text: string,
  apart: DraftTable | DraftNote,
  start: number,
  end: number,
): ApartEvidence | null {
  let at = start;
  const missing: string[] = [];
  const place = (words: string): Span => {
    const found = text.indexOf(words, at);
    if (found < 0 || found + words.length > end || text.slice(at, found).trim() !== '') {
      missing.push(words);
      return [];
    }
    at = found + words.length;
    return [{ start: found, end: at }];
  };
  const placeCell = (cell: DraftCell): CellEvidence => ({
    ...cell,
    paragraphs: cell.paragraphs.map(place),
  });
  const placed =
    'rows' in apart
      ? { ...apart, rows: apart.rows.map((cells) => cells.map(placeCell)) }
      : { mark: place(apart.mark), paragraphs: apart.paragraphs.map(place) };
  return missing.length > 0 || text.slice(at, end).trim() !== '' ? null : { ...placed, start, end };
}
