import type { Field } from './fields.ts';
import { type ImportIssue, type SheetPlace, toFinding } from '../issues/import-issue.ts';
import { titlesPlan } from './title-rows.ts';
import { findLayout, type SourceLayout, type ValueLayout } from './layout.ts';
import type { HiddenParts, OpenedFile, Sheet, SheetRow } from '../sheet/sheet.ts';
import type { HeadingContext } from './heading.ts';
import { findDefaults } from './sheet-defaults.ts';

/** A sheet whose header was read. */
export interface SheetTask {
  readonly sheet: Sheet;
  readonly place: SheetPlace;
  readonly defaults: ReadonlyMap<Field, string>;
  readonly layout: ValueLayout | SourceLayout;
  readonly hidden: HiddenParts;
}

/** What sheets are looked at with. */
export interface TaskContext extends HeadingContext {
  /** The only sheet to read, or null for all. */
  readonly only: string | null;
  readonly given: ReadonlyMap<Field, string>;
}

/** How many rows are read to find the header. */
const headRows = 30;

/** The sheets of a file that hold a table, and what is wrong with the headers of the others; sheets without anything are passed over. */
export async function listTasks(
  file: string,
  opened: OpenedFile,
  context: TaskContext,
): Promise<{ tasks: SheetTask[]; findings: ImportIssue[] }> {
  const tasks: SheetTask[] = [];
  const findings: ImportIssue[] = [];
  for (const sheet of opened.sheets) {
    if (context.only !== null && sheet.name !== context.only) continue;
    const place = { file, sheet: sheet.name, row: null, column: null };
    const head = await readHead(sheet);
    if (head.length === 0) continue;
    const defaults = findDefaults(file, sheet.name, context.given, context);
    const hasPlace = defaults.has('place');
    const found = findLayout(head, { ...context, hasPlace, place });
    findings.push(...found.findings);
    if (!found.layout) continue;
    findings.push(...findPlans(found.layout, place, context));
    const hidden = (await sheet.hidden?.()) ?? { rows: 0, columns: [] };
    tasks.push({ sheet, place, defaults, layout: found.layout, hidden });
  }
  return { tasks, findings };
}

/** The titles that say that the numbers of a sheet are plans, which an editor did not say to be otherwise. */
function findPlans(
  { titles }: Pick<ValueLayout, 'titles'>,
  place: SheetPlace,
  { mapping }: TaskContext,
): ImportIssue[] {
  return [place.sheet ?? '', ...titles]
    .filter((title) => titlesPlan(title) && mapping.find(title) === null)
    .map((title) => toFinding('title-plan', place, title));
}

async function readHead(sheet: Sheet): Promise<SheetRow[]> {
  const head: SheetRow[] = [];
  for await (const rows of sheet.rows()) {
    head.push(...rows.slice(0, headRows));
    if (head.length >= headRows) break;
  }
  return head;
}
