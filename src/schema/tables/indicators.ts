import { z } from 'astro/zod';
import { indicatorSchema } from '../indicator.ts';
import { slugSchema } from '../text.ts';
import { defineTable } from './table.ts';

const { unit, kind, direction, decimals, min, max, numerator, denominator, additive } =
  indicatorSchema.shape;
const text = z.string().min(1);

/** What is measured; the definition and the notes of the indicator's own page, flattened. */
export const indicatorTable = defineTable({
  name: 'indicators',
  row: z.strictObject({
    id: slugSchema,
    nameZh: text,
    nameEn: text,
    definitionZh: text.nullable(),
    definitionEn: text.nullable(),
    unit,
    alsoPublishedIn: text.nullable(),
    kind,
    direction,
    decimals,
    min,
    max,
    numerator,
    denominator,
    additive,
  }),
  primaryKey: ['id'],
  foreignKeys: [
    { column: 'numerator', table: 'indicators' },
    { column: 'denominator', table: 'indicators' },
  ],
});
