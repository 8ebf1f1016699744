import { z } from 'astro/zod';
import { reasons, statuses } from '#indicators/status.ts';
import { decimalSchema, slugSchema, unitSchema } from '#schema/text.ts';
import { defineTable } from '#schema/tables/table.ts';

const number = decimalSchema.nullable();

/** What became of each target, worked out from the observations of the same package. */
export const assessmentTable = defineTable({
  name: 'assessments',
  row: z.strictObject({
    target: slugSchema,
    status: z.enum(statuses),
    reason: z.enum(reasons).nullable(),
    met: z.boolean().nullable(),
    goal: number,
    actual: number,
    margin: number,
    completion: number,
    unit: unitSchema.nullable(),
  }),
  primaryKey: ['target'],
  foreignKeys: [{ column: 'target', table: 'targets' }],
});
