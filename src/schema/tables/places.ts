import { z } from 'astro/zod';
import { scopeSchema } from '../place.ts';
import { slugSchema } from '../text.ts';
import { defineTable } from './table.ts';

const { stated, within, confidence } = scopeSchema.shape;
const name = z.string().min(1);

/** Every town and every set of towns that a value or a target can speak of. */
export const placeTable = defineTable({
  name: 'places',
  row: z.strictObject({
    id: slugSchema,
    kind: z.enum(['town', 'scope']),
    nameZh: name,
    nameEn: name,
    stated,
    within,
    confidence,
  }),
  primaryKey: ['id'],
  foreignKeys: [{ column: 'within', table: 'places' }],
});
