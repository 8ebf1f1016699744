import type { CellEvidence, TableEvidence } from '#policy/recognise/tables/table-evidence.ts';
import type { Span } from '#policy/recognise/lines/spans.ts';
import type { DraftCell, DraftTable } from '#policy/tree/draft.ts';

/** Finds the cells of a table in the lines of a text that they were written to, from an offset on; null where one is not there, for a line was taken out or another stands between. */
export function placeTable(
  text: string,
  table: DraftTable,
  start: number,
  end: number,
): TableEvidence | null {
  let at = start;
  let missing = false;
  const place = (words: string): Span => {
    const found = text.indexOf(words, at);
    if (found < 0 || found + words.length > end || text.slice(at, found).trim() !== '') {
      missing = true;
      return [];
    }
    at = found + words.length;
    return [{ start: found, end: at }];
  };
  const rows = table.rows.map((cells) =>
    cells.map((cell: DraftCell): CellEvidence => ({
      ...cell,
      paragraphs: cell.paragraphs.map(place),
    })),
  );
  if (missing || text.slice(at, end).trim() !== '') return null;
  return { start, end, headRows: table.headRows, headColumns: table.headColumns, rows };
}
