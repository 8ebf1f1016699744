import { z } from 'astro/zod';
import { documentSchema } from '../document.ts';
import { slugSchema } from '../text.ts';
import { defineTable } from './table.ts';

const { title, titleEn, documentNumber, date, kind } = documentSchema.shape;

/** The official documents that make the targets, or that these documents cite. */
export const documentTable = defineTable({
  name: 'documents',
  row: z.strictObject({ id: slugSchema, title, titleEn, documentNumber, date, kind }),
  primaryKey: ['id'],
  foreignKeys: [],
});
