import { z } from 'astro/zod';
import { targetSchema } from '../target.ts';
import { slugSchema } from '../text.ts';
import { defineTable } from './table.ts';

const { id, eId, quote, indicator, scope, scopeMode, kind, comparator, value, valueMax, unit } =
  targetSchema.shape;
const {
  baseRule,
  start,
  startYear,
  deadline,
  modality,
  partOf,
  alternativeTo,
  source,
  confidence,
} = targetSchema.shape;
const label = z.string().min(1);

/** What was promised, each bound to the sentence that promises it. */
export const targetTable = defineTable({
  name: 'targets',
  row: z.strictObject({
    id,
    document: slugSchema,
    labelZh: label,
    labelEn: label,
    eId,
    quote,
    indicator,
    scope,
    scopeMode,
    kind,
    comparator,
    value,
    valueMax,
    unit,
    baseRule,
    start,
    startYear,
    deadline,
    modality,
    partOf,
    alternativeTo,
    source,
    confidence,
  }),
  primaryKey: ['id'],
  foreignKeys: [
    { column: 'document', table: 'documents' },
    { column: 'indicator', table: 'indicators' },
    { column: 'scope', table: 'places' },
    { column: 'partOf', table: 'targets' },
    { column: 'alternativeTo', table: 'targets' },
    { column: 'source', table: 'sources' },
  ],
});
