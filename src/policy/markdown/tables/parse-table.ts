import type { DraftCell, DraftTable } from '../../tree/draft.ts';
import { readCellText } from './cell-text.ts';

/** Why lines of text.md are no table; its line counts from the table's first. */
export class TableRefusal extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

/** A place of the grid: the first place of a cell, or one that belongs to the cell beside or above it. */
type Mark = 'own' | 'left' | 'up';

/** Whether a paragraph of text.md is the rows of a table. */
export function isTableText(text: string): boolean {
  return text.startsWith('|');
}

/** Parses the rows of a table as text.md has them; throws a TableRefusal where they are none. */
export function parseTable(text: string): DraftTable {
  const lines = text.split('\n').map((line, at) => readRow(line.trim(), at));
  const rule = lines.findIndex(isRule);
  if (rule < 0) throw new TableRefusal(0, 'the table has no line of | --- | that ends its head');
  const rows = lines.toSpliced(rule, 1);
  const places = { rows, rule, width: rows[0]?.length ?? 0 };
  for (const [at, row] of rows.entries()) {
    if (row.length === places.width && row.length === lines[rule]?.length) continue;
    throw refuseRow(places, at, `has ${row.length} cells, the first ${places.width}`);
  }
  if (rows.length === 0) throw new TableRefusal(0, 'the table has no row');
  const marks = rows.map((row) => row.map(toMark));
  const cells = rows.map((row, at) =>
    row.flatMap((cell, column) => readCell(places, marks, cell, at, column)),
  );
  const covered = cells.flat().reduce((sum, { columns, rows: down }) => sum + columns * down, 0);
  if (covered !== rows.length * places.width) {
    throw new TableRefusal(0, 'the places with < and ^ of the table do not make whole cells');
  }
  return { headRows: rule, headColumns: countHeadColumns(lines[rule] ?? []), rows: cells };
}

interface Places {
  readonly rows: readonly (readonly string[])[];
  readonly rule: number;
  readonly width: number;
}

function refuseRow({ rule }: Places, row: number, reason: string): TableRefusal {
  return new TableRefusal(row < rule ? row : row + 1, `a row of the table ${reason}`);
}

function readRow(line: string, at: number): string[] {
  if (!/^\|(?:\\[^]|[^\\|])*\|/.test(line) || !/(?<!\\)(?:\\\\)*\|$/.test(line)) {
    throw new TableRefusal(at, 'a row of a table begins and ends with |');
  }
  return [...line.slice(1).matchAll(/((?:\\[^]|[^\\|])*)\|/g)].map(([, cell = '']) => cell.trim());
}

function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-{2,}$/.test(cell));
}

function countHeadColumns(rule: readonly string[]): number {
  const first = rule.findIndex((cell) => !cell.startsWith(':'));
  return first < 0 ? rule.length : first;
}

function toMark(cell: string): Mark {
  return cell === '<' ? 'left' : cell === '^' ? 'up' : 'own';
}

/** The cell whose first place this is, with all places that belong to it; none for the others. */
function readCell(
  places: Places,
  marks: readonly (readonly Mark[])[],
  text: string,
  row: number,
  column: number,
): DraftCell[] {
  const mark = marks[row]?.[column];
  if (mark === 'left' && column === 0)
    throw refuseRow(places, row, 'begins with <: there is nothing to its left');
  if (mark === 'up' && row === 0) throw refuseRow(places, row, 'has ^, and no row stands above it');
  if (mark !== 'own') return [];
  const columns = countWhile((at) => marks[row]?.[column + at] === 'left');
  const rows = countWhile((at) => marks[row + at]?.[column] === 'up');
  const inner = marks
    .slice(row + 1, row + rows)
    .flatMap((line) => line.slice(column + 1, column + columns));
  if (inner.some((other) => other !== 'left')) {
    throw refuseRow(places, row, 'has a merged cell that is no rectangle');
  }
  return [{ column: column + 1, columns, rows, paragraphs: readCellText(text) }];
}

function countWhile(test: (at: number) => boolean): number {
  let count = 1;
  while (test(count)) count += 1;
  return count;
}
