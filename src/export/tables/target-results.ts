import { z } from 'astro/zod';
import { defineTable, type Table } from '#schema/tables/table.ts';
import { targetTable } from '#schema/tables/targets.ts';
import { assessmentTable } from './assessment-table.ts';
import type { TargetRecord } from './data-records.ts';
import { type FilledTable, toTargetRow } from './table-rows.ts';

const { shape: results } = assessmentTable.row.omit({ target: true, unit: true });

/** The columns of /targets/targets.csv: what was promised, then what became of it. */
export const targetViewTable: Table = defineTable({
  ...targetTable,
  words: 'targetResults',
  row: z.strictObject({ ...targetTable.row.shape, ...results }),
  foreignKeys: [],
});

/** Targets with what became of them, one row each. */
export function fillTargetView(targets: readonly TargetRecord[]): FilledTable {
  const rows = targets.map((record) => ({ ...record.assessment, ...toTargetRow(record) }));
  return { table: targetViewTable, rows };
}
