import { countColumns, type DraftCell, type DraftTable } from '../../tree/draft.ts';
import { formatCellText } from './cell-text.ts';

/** Writes a table as text.md has it, a line a row; parseTable gives the same table back. */
export function formatTable(table: DraftTable): string {
  const grid = fillGrid(table);
  const rule = grid[0]?.map((_, at) => (at < table.headColumns ? ':--' : '---')) ?? [];
  return grid.toSpliced(table.headRows, 0, rule).map(formatRow).join('\n');
}

function formatRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

/** The words of each place; what a cell covers beside its first place points to the left, or up. */
function fillGrid(table: DraftTable): string[][] {
  const width = countColumns(table);
  const grid = table.rows.map(() => Array.from({ length: width }, () => ''));
  for (const [at, row] of table.rows.entries()) for (const cell of row) fill(grid, at, cell);
  return grid;
}

function fill(grid: string[][], top: number, cell: DraftCell): void {
  for (let down = 0; down < cell.rows; down += 1) {
    for (let right = 0; right < cell.columns; right += 1) {
      const row = grid[top + down];
      if (row)
        row[cell.column - 1 + right] =
          right > 0 ? '<' : down > 0 ? '^' : formatCellText(cell.paragraphs);
    }
  }
}
