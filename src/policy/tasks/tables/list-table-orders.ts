import { cellText, readGrid, type TableGrid } from '../../tree/table-grid.ts';
import { parseLabel } from '../../tree/labels.ts';
import type { Table, TableCell } from '../../tree/tree.ts';
import { eachSentence } from '../../tree/walk.ts';
import { findTasks, type FoundTask } from '../find-tasks.ts';
import { splitUnits } from './split-units.ts';
import { readTaskColumns, type TaskColumns } from './task-columns.ts';

/** An order to act in a cell, with what other cells of its row say of it. */
export interface PlacedOrder extends FoundTask {
  readonly eId: string;
  /** Who is to help. */
  readonly supporting: readonly string[];
  /** By when, in the words of the row. */
  readonly deadline: string | null;
}

/** The orders to act in a table that says who is to do what and by when (任务分解表); none in any other. */
export function listTableOrders(table: Table): PlacedOrder[] {
  const grid = readGrid(table);
  const columns = readTaskColumns(grid, table.headRows);
  if (columns === null) return [];
  return grid.slice(table.headRows).flatMap((row, at) => {
    const cell = row[columns.task];
    // A task over several rows is one, and one as wide as its row names those below it.
    const goesOn = cell === grid[table.headRows + at - 1]?.[columns.task];
    if (cell === undefined || goesOn || cell.columns === row.length) return [];
    const rows = grid.filter((own) => own[columns.task] === cell);
    return readRow(columns, cell, rows);
  });
}

/** The words of a point of a cell behind its label. */
function withoutLabel(text: string): string {
  const plain = text.trimStart();
  return plain.slice(parseLabel(plain)?.text.length ?? 0).trimStart();
}

function readRow(columns: TaskColumns, cell: TableCell, rows: TableGrid): PlacedOrder[] {
  const read = (column: number | null): readonly string[] => {
    if (column === null) return [];
    const cells = new Set(rows.map((row) => row[column]));
    return [...cells].map((own) => own?.children.map(({ text }) => text).join('\n') ?? '');
  };
  const units = read(columns.lead).map(splitUnits);
  const lead = units.flatMap((own) => own.lead);
  const help = read(columns.support).map(splitUnits);
  const supporting = [
    ...units.flatMap((own) => own.support),
    ...help.flatMap((own) => [...own.lead, ...own.support]),
  ];
  const due = columns.deadline === null ? '' : cellText(rows[0]?.[columns.deadline]);
  return [...eachSentence(cell.children)].flatMap(({ eId, text }) =>
    findTasks(withoutLabel(text)).map((order) => ({
      ...order,
      eId,
      actors: lead.length > 0 ? lead : order.actors,
      supporting,
      deadline: due === '' ? null : due,
    })),
  );
}
