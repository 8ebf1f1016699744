import { z } from 'astro/zod';
import type { Assessment, Finding } from '#indicators/assessment.ts';
import { slugSchema } from '#schema/text.ts';
import { defineTable } from '#schema/tables/table.ts';
import type { Target } from '#schema/target.ts';
import { assessmentTable } from './assessment-table.ts';
import type { FilledTable, Row } from './table-rows.ts';

const { shape: results } = assessmentTable.row.omit({ target: true });

/** What became of a target, reading by reading and place by place. */
export const findingTable = defineTable({
  name: 'findings',
  row: z.strictObject({
    target: slugSchema,
    scope: slugSchema,
    mode: z.enum(['pooled', 'each']).nullable(),
    place: slugSchema,
    ...results,
  }),
  primaryKey: ['target', 'scope', 'mode', 'place'],
  foreignKeys: [],
});

/** The findings of one target: the group first, then each of its towns; where nothing can be read, the target as a whole. */
export function fillFindings(promise: Target, assessment: Assessment): FilledTable {
  const { readings } = assessment;
  const whole = { scope: promise.scope, mode: null, place: promise.scope };
  if (readings.length === 0)
    return { table: findingTable, rows: [{ ...assessment, ...whole, target: promise.id }] };
  const rows = readings.flatMap(({ mode, scope, towns, ...finding }) => [
    toRow(promise, assessment, { scope, mode, place: scope }, finding),
    ...towns.map((town) => toRow(promise, assessment, { scope, mode, place: town.place }, town)),
  ]);
  return { table: findingTable, rows };
}

/** The findings of one town for several targets that bind it by itself. */
export function fillTownFindings(
  town: string,
  targets: readonly { readonly target: Target; readonly assessment: Assessment }[],
): FilledTable {
  const rows = targets.flatMap(({ target: promise, assessment }) =>
    fillFindings(promise, assessment).rows.filter(({ place }) => place === town),
  );
  return { table: findingTable, rows };
}

function toRow(
  promise: Target,
  { goal, unit }: Assessment,
  where: { readonly scope: string; readonly mode: string; readonly place: string },
  { status, reason, met, actual, margin, completion }: Finding,
): Row {
  return {
    target: promise.id,
    ...where,
    ...{ status, reason, met, goal, actual, margin, completion, unit },
  };
}
