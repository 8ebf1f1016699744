import type { Table, TableCell } from './tree.ts';

/** For each row of a table and each of its columns the cell that covers the place. */
export type TableGrid = readonly (readonly (TableCell | undefined)[])[];

/** Lays a table out: a merged cell stands in every place that it covers. */
export function readGrid({ children }: Table): TableGrid {
  const grid: (TableCell | undefined)[][] = children.map(() => []);
  for (const [at, row] of children.entries()) {
    for (const cell of row.children) {
      for (const line of grid.slice(at, at + cell.rows)) {
        for (let x = 0; x < cell.columns; x += 1) line[cell.column - 1 + x] = cell;
      }
    }
  }
  return grid;
}

/** The words of a cell as one line. */
export function cellText(cell: TableCell | undefined): string {
  return (cell?.children ?? [])
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

/** The words of the cells that name a column, from the top down, each once. */
export function listHeads(grid: TableGrid, headRows: number, column: number): string[] {
  const cells = new Set(grid.slice(0, headRows).map((row) => row[column]));
  return [...cells].map(cellText).filter((text) => text !== '');
}

/** How many columns a laid out table has. */
export function countGridColumns(grid: TableGrid): number {
  return Math.max(0, ...grid.map((row) => row.length));
}
