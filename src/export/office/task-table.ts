import { messages } from '#i18n/messages.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { Task } from '#schema/task.ts';
import { official } from '#schema/languages.ts';
import { type CsvValue, formatCsv } from '../tables/csv.ts';
import type { OfficeTable } from './office-table.ts';

/** A task with where it stands. */
export interface PlacedTask {
  readonly task: Task;
  /** Its place among the tasks of its document, from 1. */
  readonly number: number;
  /** 第二部分第（一）项第1句. */
  readonly locator: string;
}

/** A document whose tasks are written to a file. */
export interface TaskSource {
  readonly id: string;
  readonly title: string;
  /** The address of the document. */
  readonly address: string;
}

const columns = [
  'id',
  'document',
  'eId',
  'locator',
  'actors',
  'supporting',
  'force',
  'act',
  'object',
  'target',
  'deadline',
  'quote',
] as const;

/** The tasks of a document as an official task table: number, task, lead unit, supporting units, deadline, ground; what the text does not say is blank. */
export function toTaskTable(tasks: readonly PlacedTask[], source: TaskSource): OfficeTable {
  const words = messages(official.code).task;
  return {
    title: `《${source.title}》${words.sheet}`,
    name: words.sheet,
    columns: [
      { heading: words.number, width: 4, centred: true },
      { heading: words.what, width: 30 },
      { heading: words.lead, width: 9 },
      { heading: words.support, width: 9 },
      { heading: words.due, width: 7, centred: true },
      { heading: words.ground, width: 18 },
    ],
    rows: tasks.map(({ task, number, locator }) => [
      String(number),
      toTypeset(task.quote),
      isInTable(task) ? task.actors.join('、') : '',
      (task.supporting ?? []).join('、'),
      task.deadline ?? '',
      locator + (isInTable(task) ? '' : formatActors(task)),
    ]),
    source: words.sheetSource(source.title, source.address),
  };
}

/** Whether a row of the text says who leads, and not only a sentence who acts. */
function isInTable({ eId }: Task): boolean {
  return eId.includes('__cell_');
}

/** Whom the sentence names, where the task's own words do not: it says no more of leading and supporting units. */
function formatActors({ actors, quote }: Task): string {
  const silent = actors.some((actor) => !quote.includes(actor));
  return silent ? messages(official.code).task.subject(actors.join('、')) : '';
}

/** The tasks of a document as CSV, one row a task in the words of the text; several actors are joined by `|`. */
export function formatTasksCsv(tasks: readonly PlacedTask[], document: string): string {
  const rows = tasks.map(({ task, locator }): CsvValue[] => {
    const { actors, supporting = [], ...fields } = task;
    const units = { actors: actors.join('|') || null, supporting: supporting.join('|') || null };
    const cells = { ...fields, document, locator, ...units };
    return columns.map((column) => cells[column]);
  });
  return formatCsv(columns, rows);
}
