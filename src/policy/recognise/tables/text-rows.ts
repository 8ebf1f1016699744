import { trimRange, type Range, type Span } from '../lines/spans.ts';

/** The cells of a row of a text, each by the places of its words; one that is folded has several. */
export type TextRow = readonly Span[];
/** The rows of a table of a text. */
export type Rows = readonly TextRow[];

/** The cells of a line between marks, without the blanks around their words. */
export function splitAt(source: string, { start, end }: Range, mark: RegExp): Range[] {
  const cells: Range[] = [];
  let from = start;
  for (const { index, 0: text } of source.slice(start, end).matchAll(mark)) {
    cells.push({ start: from, end: start + index });
    from = start + index + text.length;
  }
  return [...cells, { start: from, end }].map((cell) => trimRange(source, cell));
}

/** The same as a row: an empty cell has no words. */
export function toRow(cells: readonly Range[]): TextRow {
  return cells.map((cell) => (cell.start < cell.end ? [cell] : []));
}

/** Whether all rows have as many cells. */
export function isEven(rows: readonly (readonly unknown[])[]): boolean {
  return rows.every((row) => row.length === rows[0]?.length);
}
