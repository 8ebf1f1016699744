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

/** The tasks of a document as an official task table: number, task, lead unit, supporting units, deadline, ground; whom a sentence tells to act leads, and what the text does not say is blank. */
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
      task.actors.map(nameActor).join('、'),
      (task.supporting ?? []).join('、'),
      task.deadline ?? '',
      locator,
    ]),
    source: words.sheetSource(source.title, source.address),
  };
}

/** An actor as its sentence names it; 你们 are the addressees. */
function nameActor(actor: string): string {
  return actor === '你们' ? actor + messages(official.code).task.addressees : actor;
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
