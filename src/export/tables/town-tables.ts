import { z } from 'astro/zod';
import { slugSchema, yearSchema } from '#schema/text.ts';
import { defineTable } from '#schema/tables/table.ts';

/** What was found of each town for each year: the coverage matrix as rows. */
export const coverageTable = defineTable({
  name: 'coverage',
  row: z.strictObject({
    place: slugSchema,
    name: z.string(),
    year: yearSchema,
    coverage: z.enum(['actual', 'estimate', 'part', 'none']),
  }),
  primaryKey: ['place', 'year'],
  foreignKeys: [],
});

/** How many values were found of each town: the scheme of the prefectures as rows. */
export const tilesTable = defineTable({
  name: 'tiles',
  row: z.strictObject({
    prefecture: z.string(),
    place: slugSchema,
    name: z.string(),
    values: z.int().min(0),
  }),
  primaryKey: ['place'],
  foreignKeys: [],
});
