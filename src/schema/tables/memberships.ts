import { z } from 'astro/zod';
import { slugSchema } from '../text.ts';
import { defineTable } from './table.ts';

/** Which towns belong to which set, where the list is known. */
export const membershipTable = defineTable({
  name: 'memberships',
  row: z.strictObject({ scope: slugSchema, town: slugSchema }),
  primaryKey: ['scope', 'town'],
  foreignKeys: [
    { column: 'scope', table: 'places' },
    { column: 'town', table: 'towns' },
  ],
});
