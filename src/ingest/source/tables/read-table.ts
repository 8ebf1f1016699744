import type { DraftCell, DraftTable } from '#policy/tree/draft.ts';
import { guessHead } from '#policy/recognise/tables/guess-head.ts';

/** A cell as a format has it: how far it reaches, and its paragraphs. */
export interface ReadCell {
  /** How many columns it covers. */
  columns: number;
  /** How many rows it covers; more than there are mean all that follow. */
  rows: number;
  /** Whether it only goes on with the cell above it (Word’s vMerge). */
  goesOn: boolean;
  /** Whether the format says that it names others. */
  readonly isHead: boolean;
  readonly paragraphs: string[];
}

/** A row as a format has it. */
export interface ReadRow {
  readonly cells: ReadCell[];
  /** Whether the format says that it names the columns. */
  isHead: boolean;
  /** How many columns the format leaves free before its first cell (Word’s gridBefore). */
  skipped: number;
}

/** No table of an official paper is wider; a page that says so is in error. */
const widest = 200;

/** Lays rows out in a grid in which every place belongs to one cell, as HTML and Word do; null where there is none. */
export function layOutTable(rows: readonly ReadRow[]): DraftTable | null {
  const placed = closeColumns(placeCells(rows));
  const width = Math.max(0, ...placed.flat().map(({ column, columns }) => column + columns - 1));
  if (width === 0) return null;
  const cells = fillGaps(placed, width);
  const guessed = guessHead(cells);
  const stated = countHeads(rows);
  const headRows = stated > 0 && stated < rows.length ? stated : guessed.headRows;
  return { ...guessed, headRows: closeHead(cells, headRows), rows: cells };
}

/** Rows that the format calls heads, or whose cells it all does; below those one cell alone names a group of rows. */
function countHeads(rows: readonly ReadRow[]): number {
  const isHead = ({ isHead: own, cells }: ReadRow, at: number): boolean =>
    own || (cells.length > (at === 0 ? 0 : 1) && cells.every((cell) => cell.isHead));
  const first = rows.findIndex((row, at) => !isHead(row, at));
  return first < 0 ? 0 : first;
}

/** A head ends where no cell of it goes on below. */
function closeHead(rows: readonly (readonly DraftCell[])[], headRows: number): number {
  let end = headRows;
  for (let at = 0; at < end; at += 1) {
    for (const cell of rows[at] ?? []) end = Math.max(end, at + cell.rows);
  }
  return end < rows.length ? end : headRows;
}

interface OpenCell extends DraftCell {
  column: number;
  columns: number;
  rows: number;
}

function placeCells(rows: readonly ReadRow[]): OpenCell[][] {
  /** Of each column the cell that stands in it, and how many rows it still covers. */
  const above: ({ cell: OpenCell; top: number; left: number } | undefined)[] = [];
  return rows.map(({ cells, skipped }, at) => {
    const own: OpenCell[] = [];
    const covered = Array.from(above, (place) => (place?.left ?? 0) > 0);
    let column = Math.min(skipped, widest);
    for (const read of cells) {
      const upper = above[column];
      const isBelow = upper !== undefined && upper.top + upper.cell.rows === at;
      if (read.goesOn && isBelow && upper.cell.column === column + 1) {
        upper.cell.rows += 1;
        column += upper.cell.columns;
        continue;
      }
      while (covered[column] === true) column += 1;
      let columns = 1;
      while (
        columns < Math.min(read.columns, widest - column) &&
        covered[column + columns] !== true
      ) {
        columns += 1;
      }
      const down = Math.max(1, Math.min(read.rows, rows.length - at));
      const cell = { column: column + 1, columns, rows: down, paragraphs: read.paragraphs };
      own.push(cell);
      for (let x = 0; x < columns; x += 1) above[column + x] = { cell, top: at, left: down };
      column += columns;
    }
    for (const place of above) if (place) place.left = Math.max(0, place.left - 1);
    return own;
  });
}

/** Takes out columns in which no cell begins: only a cell that says that it is wider than it is reaches them. */
function closeColumns(rows: OpenCell[][]): OpenCell[][] {
  const begun = new Set(rows.flat().map(({ column }) => column));
  const before = (column: number): number => {
    let count = 0;
    for (let at = 1; at < column; at += 1) if (begun.has(at)) count += 1;
    return count;
  };
  for (const cell of rows.flat()) {
    const end = cell.column + cell.columns;
    cell.columns = before(end) - before(cell.column);
    cell.column = before(cell.column) + 1;
  }
  return rows;
}

/** Rows as wide as the widest, with empty cells where a format leaves places out. */
function fillGaps(rows: readonly OpenCell[][], width: number): DraftCell[][] {
  const taken = rows.map(() => new Set<number>());
  for (const [at, cells] of rows.entries()) {
    for (const { column, columns, rows: down } of cells) {
      for (let y = 0; y < down; y += 1) {
        for (let x = 0; x < columns; x += 1) taken[at + y]?.add(column + x);
      }
    }
  }
  return rows.map((cells, at) => {
    const empty = Array.from({ length: width }, (_, index) => index + 1)
      .filter((column) => taken[at]?.has(column) !== true)
      .map((column): DraftCell => ({ column, columns: 1, rows: 1, paragraphs: [] }));
    return [...cells, ...empty].toSorted((a, b) => a.column - b.column);
  });
}
