import { type Cell, showCell } from '../sheet/cell.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { type Region, toColumn, toLetters } from '../sheet/address.ts';
import { ImportProblem } from '../sheet/problem.ts';
import { type CellContext, toCell } from './cell-value.ts';
import { createPartReader } from './open-package.ts';
import { createRunReader } from './runs.ts';

/** What a row is read from. */
export interface SheetContext extends CellContext {
  readonly file: string;
  readonly part: string;
  readonly merges: readonly Region[];
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  hasFormula: boolean;
}

/** The rows of a sheet as its XML comes in; rows that hold nothing are left out. */
export async function* readSheet(
  pieces: AsyncIterable<string>,
  context: SheetContext,
): AsyncGenerator<SheetRow[]> {
  let rows: SheetRow[] = [];
  const reader = createRowReader(context, (row) => rows.push(row));
  for await (const piece of pieces) {
    reader.write(piece);
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  reader.close();
  if (rows.length > 0) yield rows;
}

function createRowReader(context: SheetContext, emit: (row: SheetRow) => void) {
  const fill = createFiller(context.merges);
  let number = 0;
  let cells: Cell[] = [];
  let cell: OpenCell | null = null;
  let into: 'value' | 'inline' | null = null;
  let guides = 0;
  const runs = createRunReader();
  const refuse = (reason: string): never => {
    throw new ImportProblem('broken', context.file, `${context.part}: ${reason}`);
  };
  return createPartReader(context.file, context.part, {
    open: ({ name, attributes }) => {
      if (name === 'c') {
        const address = attributes['r'] ?? '';
        const column = toColumn(address) ?? cells.length;
        if (column > lastColumn) {
          refuse(`${address.slice(0, 20)} 在最后一列 XFD 之后 lies beyond the last column, XFD`);
        }
        const type = attributes['t'] ?? 'n';
        const style = Number(attributes['s'] ?? 0);
        cell = { column, type, style, value: '', inline: '', hasFormula: false };
      } else if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        if (!(number >= 1 && number <= lastRow)) {
          refuse(`没有这一行 there is no row ${(attributes['r'] ?? String(number)).slice(0, 20)}`);
        }
        cells = [];
      } else if (name === 'v') into = 'value';
      else if (name === 't') into = guides === 0 ? 'inline' : null;
      else if (name === 'rPh') guides += 1;
      else if (name === 'f' && cell) cell.hasFormula = true;
      else runs.open(name, attributes);
    },
    text: (text) => {
      if (!cell || !into) return;
      cell[into] += into === 'inline' ? runs.show(text) : text;
      if (cell[into].length <= longestText) return;
      throw new ImportProblem('too-large', context.file, `${toLetters(cell.column)}${number}`);
    },
    close: (name) => {
      if (name === 'v' || name === 't') into = null;
      else if (name === 'rPh') guides -= 1;
      else if (name === 'c' && cell) {
        // Cells may be left out, so the columns before may have none yet.
        while (cells.length < cell.column) cells.push(null);
        cells[cell.column] = toCell(cell, context);
        cell = null;
      } else if (name === 'r') runs.close(name);
      else if (name === 'row') {
        const filled = fill(number, cells);
        if (filled.some((one) => one !== null)) emit({ number, cells: filled });
      }
    },
  });
}

/** Marks the cells that a merged region covers, each but the first, with the words of the first; rows come in order. */
function createFiller(merges: readonly Region[]): (row: number, cells: Cell[]) => Cell[] {
  const waiting = merges.toSorted((a, b) => b.firstRow - a.firstRow);
  let active: { region: Region; text: string }[] = [];
  return (row, cells) => {
    active = active.filter(({ region }) => region.lastRow >= row);
    while ((waiting.at(-1)?.firstRow ?? row + 1) <= row) {
      const region = waiting.pop();
      // Where its first row is left out of the file, the region is empty.
      const first = region?.firstRow === row ? cells[region.firstColumn] : null;
      if (region && first) active.push({ region, text: showCell(first) });
    }
    for (const { region, text } of active) cover(region, text, row, cells);
    return cells;
  };
}

function cover(region: Region, text: string, row: number, cells: Cell[]): void {
  const end = Math.min(region.lastColumn, lastColumn);
  for (let column = region.firstColumn; column <= end; column += 1) {
    if (row === region.firstRow && column === region.firstColumn) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = { kind: 'merged', text };
  }
}

/** The last column, from 0, and the last row, from 1, of the largest sheet; a file may claim more. */
const lastColumn = 16_383;
const lastRow = 1_048_576;

/** How many characters a cell may hold; a spreadsheet lets nobody type a tenth of it. */
const longestText = 500_000;
