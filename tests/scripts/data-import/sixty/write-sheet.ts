import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLetters } from '#scripts/data-import/sheet/address.ts';
import { empty, number, text, writeWorkbook } from '../xlsx-file.ts';
import { encode } from './encodings.ts';
import type { SheetCase } from './sheet-case.ts';

/** Writes a sheet as its office would; gives the path of the file. */
export function writeSheet(folder: string, { rows, make }: SheetCase): string {
  const grid = rows.split('\n').map((row) => row.split('|').map((cell) => cell.replace('⏎', '\n')));
  if (make === 'xlsx') {
    const file = join(folder, 'sheet.xlsx');
    const cells = grid.map((row) => row.map(toStored));
    writeWorkbook(file, [{ name: 'Sheet1', rows: cells, merges: listMerges(grid) }]);
    return file;
  }
  if (make === 'html .xls') {
    const file = join(folder, 'sheet.xls');
    writeFileSync(file, encode(writePage(grid), 'gb18030'));
    return file;
  }
  const file = join(folder, 'sheet.csv');
  const lines = grid.map((row) => row.map(quote).join(','));
  writeFileSync(file, encode(`${lines.join('\r\n')}\r\n`, make));
  return file;
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell}"` : cell;
}

function toStored(cell: string): string {
  if (cell === '' || cell === '<' || cell === '^') return empty;
  return /^\d+(?:\.\d+)?$/.test(cell) ? number(cell) : text(cell);
}

type Grid = readonly (readonly string[])[];

/** How far the cell at a place reaches to the right and down. */
function reach(grid: Grid, row: number, column: number): { across: number; down: number } {
  let across = 1;
  while (grid[row]?.[column + across] === '<') across += 1;
  let down = 1;
  while (grid[row + down]?.[column] === '^') down += 1;
  return { across, down };
}

function listMerges(grid: Grid): string[] {
  return grid.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const { across, down } = reach(grid, row, column);
      if (cell === '<' || cell === '^' || (across === 1 && down === 1)) return [];
      const end = `${toLetters(column + across - 1)}${row + down}`;
      return [`${toLetters(column)}${row + 1}:${end}`];
    }),
  );
}

function writePage(grid: Grid): string {
  const rows = grid.map((cells, row) => {
    const boxes = cells.flatMap((cell, column) => {
      if (cell === '<' || cell === '^') return [];
      const { across, down } = reach(grid, row, column);
      const words = cell.replace('\n', '<br>');
      return [`<td colspan=${across} rowspan=${down} class=xl65>${words}</td>`];
    });
    return `<tr height=19>${boxes.join('')}</tr>`;
  });
  const head = '<meta http-equiv=Content-Type content="text/html; charset=gb2312">';
  return `<html><head>${head}</head><body><table border=0>${rows.join('\n')}</table></body></html>`;
}
