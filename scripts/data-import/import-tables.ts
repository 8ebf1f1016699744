import type { Field } from './layout/fields.ts';
import type { ImportIssue } from './issues/import-issue.ts';
import { importValues, type ValueContext } from './import-values.ts';
import { findMissingFields } from './layout/missing-fields.ts';
import type { HeadingContext } from './layout/heading.ts';
import type { CountyCheck } from './layout/names.ts';
import { createRowSorter } from './layout/row-kinds.ts';
import type { SheetTask } from './layout/sheet-task.ts';
import type { IndicatorFacts } from './values/find-unit.ts';
import { countPassed } from './values/tally.ts';

/** What tables of values are imported with. */
export interface TableContext extends ValueContext, HeadingContext {
  readonly facts: ReadonlyMap<string, IndicatorFacts>;
  readonly isIn: CountyCheck;
  /** The fields whose option was refused. */
  readonly refused: ReadonlySet<Field>;
  /** Is told how many rows were read so far. */
  readonly progress: (rows: number) => void;
}

/** After so many errors there is no use in more of them. */
const mostFindings = 10_000;

/** How many rows are checked at once. */
const batch = 2000;

/** Imports the values of all sheets; reading stops where too much is wrong. */
export async function importTables(
  tasks: readonly SheetTask[],
  context: TableContext,
): Promise<{ findings: ImportIssue[]; stopped: boolean }> {
  const findings: ImportIssue[] = [];
  for (const task of tasks) {
    const { sheet, place, defaults, layout } = task;
    if (layout.form !== 'values') continue;
    const { missing, findings: lacking } = findMissingFields(
      task,
      layout,
      (indicator) => context.facts.get(indicator)?.unit ?? null,
    );
    findings.push(...lacking);
    const rowContext = { layout, place, defaults, missing, ...context };
    const sort = createRowSorter(layout, context);
    for await (const rows of sheet.rows()) {
      const body = rows.filter((row) => {
        if (row.number <= layout.row) return false;
        const kind = sort(row);
        if (kind !== 'values') countPassed(context.tally, place, row, kind);
        return kind === 'values';
      });
      for (let at = 0; at < body.length; at += batch) {
        findings.push(...importValues(body.slice(at, at + batch), rowContext, context));
      }
      await context.staging?.flush();
      context.progress(context.tally.rows);
      if (findings.length > mostFindings) return { findings, stopped: true };
    }
  }
  return { findings, stopped: false };
}
