import { showCell, type Cell } from '../sheet/cell.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { type Heading, silent } from './heading-words.ts';
import { type HeadingContext, joinHeadings, parseHeading } from './heading.ts';
import { isTitle } from './title-rows.ts';

/** A column with all the words that stand over it, from the top. */
export interface NamedColumn {
  readonly column: number;
  readonly path: readonly string[];
  /** What the words say together; null where some are not understood or contradict others. */
  readonly heading: Heading | null;
  /** What those words say that are understood. */
  readonly guess: Heading;
}

/** The rows that name the columns. */
export interface HeaderRows {
  /** How many rows stand above them. */
  readonly above: number;
  /** The number of the last of them. */
  readonly last: number;
  readonly columns: readonly NamedColumn[];
}

/** How many rows may stand above the header, and how many rows it may have. */
const mostTitleRows = 20;
const mostHeaderRows = 4;

/** The first rows that name columns as `isHeader` asks; a title of one word such as `2014年` is taken for a heading where that fits. */
export function findHeaderRows(
  rows: readonly SheetRow[],
  context: HeadingContext,
  isHeader: (headings: readonly Heading[]) => boolean,
): HeaderRows | null {
  for (let start = 0; start < Math.min(rows.length, mostTitleRows); start += 1) {
    const row = rows[start];
    if (!row) break;
    const titled = isTitle(row);
    if (titled && !saysSomething(row, context)) continue;
    const block = growBlock(rows, start, context);
    const columns = readColumns(block, context);
    if (!isHeader(columns.map(({ guess }) => guess))) continue;
    // A title that does not agree with the headings is a title and no heading.
    if (titled && columns.some(({ heading }) => heading === null)) continue;
    return { above: start, last: block.at(-1)?.number ?? row.number, columns };
  }
  return null;
}

/** Whether a title may be a heading over all columns; a unit in it is stated for those that it fits. */
function saysSomething({ cells }: SheetRow, context: HeadingContext): boolean {
  return cells.some((cell) => {
    const heading = parseCell(cell, context);
    if (heading === null) return false;
    const { field, indicator, place, year, period } = heading;
    return (field ?? indicator ?? place ?? year ?? period) !== null;
  });
}

function growBlock(rows: readonly SheetRow[], start: number, context: HeadingContext): SheetRow[] {
  const block = rows.slice(start, start + 1);
  while (block.length < mostHeaderRows) {
    const next = rows[start + block.length];
    if (!next || !isHeadRow(next, readColumns(block, context), context)) break;
    block.push(next);
  }
  return block;
}

/** Whether a row goes on with the header above it: it holds headings, no number but years, and nothing under a column that is named. */
function isHeadRow(
  { cells }: SheetRow,
  above: readonly NamedColumn[],
  context: HeadingContext,
): boolean {
  const names = above.some(({ guess }) => isName(guess));
  let known = 0;
  for (const [column, cell] of cells.entries()) {
    const text = showCell(cell).trim();
    if (text === '') continue;
    const over = above.find((one) => one.column === column);
    if (isMerged(cell) && over?.path.includes(text)) continue;
    const heading = parseCell(cell, context);
    if (over && isName(over.guess)) {
      if (heading?.field === over.guess.field) continue;
      return false;
    }
    const isNumber = /^[-+]?\d[\d,.]*%?$/.test(text);
    if (isNumber && !(names && heading !== null && heading.year !== null)) return false;
    if (heading !== null && heading !== silent) known += 1;
  }
  return known > 0;
}

/** Whether a column says of each row what it is of. */
function isName({ field }: Heading): boolean {
  return field !== null && field !== 'value';
}

function isMerged(cell: Cell): boolean {
  return cell !== null && typeof cell === 'object' && cell.kind === 'merged';
}

/** What a cell says as a heading; a day is none, though a cell that shows a year only is one. */
function parseCell(cell: Cell, context: HeadingContext): Heading | null {
  const text = showCell(cell).trim();
  if (text === '') return null;
  const isDay = cell !== null && typeof cell === 'object' && cell.kind === 'date';
  return isDay ? context.mapping.find(text) : parseHeading(text, context);
}

function readColumns(block: readonly SheetRow[], context: HeadingContext): NamedColumn[] {
  const width = Math.max(0, ...block.map(({ cells }) => cells.length));
  const filled = fillGroups(block);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const cells = filled.map((row) => row[column] ?? null).filter((cell) => cell !== null);
    const path: string[] = [];
    const read: (Heading | null)[] = [];
    for (const cell of cells) {
      const text = showCell(cell).trim();
      if (text === '' || text === path.at(-1)) continue;
      path.push(text);
      read.push(parseCell(cell, context));
    }
    if (path.length === 0) return [];
    const whole = context.mapping.find(path.join('/')) ?? joinRead(read);
    const known = read.flatMap((heading) => heading ?? []);
    return [{ column, path, heading: whole, guess: whole ?? joinHeadings(known) ?? silent }];
  });
}

/** What stands over a column that says of each row what it is of needs not be understood, and of one that is passed over even less. */
function joinRead(read: readonly (Heading | null)[]): Heading | null {
  const known = read.flatMap((heading) => heading ?? []);
  const skipped = known.find((heading) => heading.skipped);
  if (skipped) return skipped;
  const last = read.at(-1) ?? null;
  if (last !== null && isName(last)) return last;
  if (known.length < read.length) return null;
  const joined = joinHeadings(known);
  return joined?.summed && joined.period === null ? null : joined;
}

/** Where no cells are merged, a heading over several columns stands over the first of them, and the others are empty. */
function fillGroups(block: readonly SheetRow[]): (readonly Cell[])[] {
  const rows = block.map(({ cells }) => cells);
  if (rows.some((cells) => cells.some(isMerged))) return rows;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return rows.map((cells, at) => {
    const below = rows.slice(at + 1);
    if (below.length === 0) return cells;
    let group: Cell = null;
    return Array.from({ length: width }, (_, column) => {
      const own = cells[column] ?? null;
      const isOver = below.some((row) => (row[column] ?? null) !== null);
      // What has nothing below it is the heading of its own column.
      if (own !== null) group = isOver ? own : null;
      return own ?? (isOver ? group : null);
    });
  });
}
