import {
  append,
  createLine,
  inOrder,
  plainLine,
  textOf,
  trimRuns,
  type OpenLine,
} from '../open-line.ts';
import { layOutTable, type ReadRow } from './read-table.ts';
import { isDataTable, setsOut } from './tell-layout.ts';

/** A row while it is read, with the lines of each of its cells. */
export interface OpenRow extends ReadRow {
  readonly lines: OpenLine[][];
  /** The lines of a table within one of its cells. */
  nested: OpenLine[];
}

/** A table while it is read. */
export interface OpenTable {
  readonly forLayout: boolean;
  readonly rows: OpenRow[];
  /** The lines that its rows became. */
  readonly lines: OpenLine[];
}

/** What an editor should look at in a table that was not kept as it stands, and its first words. */
export interface TableDoubt {
  readonly what: string;
  readonly text: string;
}

const plain = { bold: false, font: null };

/** Cells side by side are one line; a row with one filled cell only sets out its lines, and so does one that holds a table. */
export function joinRow(row: OpenRow): OpenLine[] {
  const { cells, lines } = row;
  const kept = lines.map((cell) => inOrder(cell).filter((line) => textOf(line).trim() !== ''));
  for (const [at, cell] of kept.entries()) {
    for (const line of cell) cells[at]?.paragraphs.push(showLine(line));
  }
  row.nested = kept.flat().filter(isOfTable);
  if (row.nested.length > 0) return kept.flat();
  const filled = kept.filter((cell) => cell.length > 0);
  if (filled.length <= 1) return filled.flat();
  const joined = createLine(plainLine);
  for (const [at, cell] of kept.entries()) {
    if (at > 0) append(joined, '\t', plain);
    for (const [index, line] of cell.entries()) {
      if (index > 0) append(joined, ' ', plain);
      if (line.numbering !== null) joined.labels.push(line.numbering);
      for (const run of trimRuns(line.runs)) append(joined, run.text, run);
    }
  }
  return [joined];
}

/** The words of a line of a cell; those of a row of a table within it stand apart by blanks. */
function showLine(line: OpenLine): string {
  const text = textOf(line).trim();
  return !isOfTable(line) ? text : text.replace(/\s*\t\s*/g, ' ');
}

/** Says of the lines of a table that they are one, if it holds data; gives what is to be looked at. */
export function markLines({ forLayout, lines, rows }: OpenTable): TableDoubt[] {
  const table = forLayout ? null : layOutTable(rows);
  if (table === null) return [];
  const text = rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)).join(' ');
  const saysHead = rows.some(({ cells, isHead }) => isHead || cells.some((cell) => cell.isHead));
  const nested = rows.flatMap((row) => row.nested);
  const isData =
    isDataTable(table, saysHead) && (nested.length === 0 || holdsNested(rows, text, nested));
  if (!isData) {
    if (nested.length > 0 || setsOut(table)) return [];
    const what =
      'a table with a cell that holds nearly all of it was taken for the frame of a page: its rows are kept as paragraphs; compare with the print';
    return [{ what, text }];
  }
  for (const line of nested) {
    for (const run of line.runs) run.text = run.text.replace(/\s*\t\s*/g, ' ');
  }
  for (const line of lines) line.apart = table;
  if (nested.length === 0) return [];
  const what =
    'a table within a cell of this table is kept as paragraphs of that cell, a row each; compare with the print';
  return [{ what, text }];
}

function isOfTable({ apart }: OpenLine): boolean {
  return apart !== null && 'rows' in apart;
}

/** Whether a table is one beside the table in one of its cells, and not only around it: most of its rows stand without that, and most of its words. */
function holdsNested(rows: readonly OpenRow[], text: string, nested: readonly OpenLine[]): boolean {
  const own = rows.filter(
    (row) =>
      row.nested.length === 0 &&
      row.cells.filter(({ paragraphs }) => paragraphs.length > 0).length > 1,
  );
  const within = nested.reduce((sum, line) => sum + textOf(line).length, 0);
  return own.length * 2 >= rows.length && own.length >= 2 && within <= text.length * 0.8;
}
