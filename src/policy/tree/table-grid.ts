import type { DocumentTree, Table, TableCell } from './tree.ts';
import { toParentEId } from './eid.ts';
import { findNode } from './walk.ts';

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

/** The words of each cell of the row in which a sentence stands, merged cells of earlier rows among them; none for a sentence outside tables. */
export function listRowTexts(root: DocumentTree, eId: string): string[] {
  const place = findPlace(root, eId);
  if (place === null) return [];
  const cells = new Set(readGrid(place.table)[place.row]);
  return [...cells].map(cellText).filter((text) => text !== '');
}

/** The words that a sentence in a table is read with: those of its row, of its column’s heads, and of the lines around the table. */
export function listPlaceTexts(root: DocumentTree, eId: string): string[] {
  const place = findPlace(root, eId);
  if (place === null) return [];
  const { table, row, column } = place;
  const heads = listHeads(readGrid(table), Math.min(table.headRows, row), column - 1);
  const part = findNode(root, toParentEId(table.eId) ?? '');
  const around = part !== null && 'children' in part ? part.children : [];
  const lines = around.filter(
    (child) => child.type === 'paragraph' && child.role.startsWith('table-'),
  );
  return [
    ...listRowTexts(root, eId),
    ...heads,
    ...lines.flatMap((line) => (line.type === 'paragraph' ? [line.text] : [])),
  ];
}

/** Where in a table a sentence stands: its row from 0, and its column from 1. */
function findPlace(
  root: DocumentTree,
  eId: string,
): { table: Table; row: number; column: number } | null {
  const steps = eId.split('__');
  const at = steps.findLastIndex((step) => step.startsWith('cell_'));
  const table = at < 2 ? null : findNode(root, steps.slice(0, at - 1).join('__'));
  if (table?.type !== 'table') return null;
  const id = steps.slice(0, at).join('__');
  const row = table.children.findIndex((one) => one.eId === id);
  const cell = table.children[row]?.children.find((one) => one.eId === `${id}__${steps[at] ?? ''}`);
  return cell === undefined ? null : { table, row, column: cell.column };
}
