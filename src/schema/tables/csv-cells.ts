import { guardCell } from './formula-cells.ts';

/** A cell of a CSV (RFC 4180): in quotes where it holds a comma, a quote or a line end, else as it is. */
export function writeCsvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV for people: the mark by which a spreadsheet knows UTF-8, then the text. */
export function markUtf8(csv: string): string {
  return `\ufeff${csv}`;
}

/** Rows as a CSV that a spreadsheet opens as UTF-8; a cell that it would run is kept from that by an apostrophe. */
export function writeMarkedCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((words) => writeCsvCell(guardCell(words))).join(','));
  return markUtf8(`${lines.join('\n')}\n`);
}
