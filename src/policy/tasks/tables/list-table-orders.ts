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
  const sentences = [...eachSentence(cell.children)];
  const ordered = sentences.flatMap(({ eId, text }) =>
    findTasks(withoutLabel(text)).map((order) => ({ ...order, eId })),
  );
  // A row that names who leads tells them to do what its cell only names.
  const named =
    ordered.length > 0 || lead.length === 0
      ? []
      : sentences.flatMap(({ eId, text }) =>
          nameTask(withoutLabel(text)).map((order) => ({ ...order, eId })),
        );
  return [...ordered, ...named].map((order) => ({
    ...order,
    actors: lead.length > 0 ? lead : order.actors,
    supporting,
    deadline: due === '' ? null : due,
  }));
}

/** What a cell says instead of a task, and how a task is named by its noun (污水管网改造工程, 试点镇建设). */
const noTask = /^(?:无|略|同上|同前|[详参]?见.*|待定|另行.*|合计|小计|\P{Script=Han}*)$/u;
const deed =
  /^(.*?\S)((?:建设|改造|整治|治理|提升|培育|创建|修复|保护|开发|推广|培训|评估|编制|修编|申报|征收|搬迁|拆除|绿化|监管|检查|考核|宣传)(?:工程|工作|项目|行动|任务)?)$/;
const longestName = 60;

/** The task that words without a verb name, or none. */
function nameTask(words: string): FoundTask[] {
  const quote = words.replace(/[。；;\s]+$/, '');
  if (quote.length < 3 || quote.length > longestName || noTask.test(quote)) return [];
  const [, object = null, act = quote] = deed.exec(quote) ?? [];
  return [{ quote, actors: [], act, object, force: 'plain' }];
}
