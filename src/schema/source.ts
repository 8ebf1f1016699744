import { z } from 'astro/zod';
import { partialDateSchema, slugSchema, webAddressSchema } from './text.ts';

/** A page that figures were read from (one row of content/sources/sources.csv); empty cells arrive as null. */
export const sourceSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1),
  /** Who published it; null where that was not recorded. */
  publisher: z.string().nullable(),
  /** Its own date as far as known, or null. */
  date: partialDateSchema.nullable(),
  /** What is uncertain about that date, or null. */
  dateNoteZh: z.string().min(1).nullable(),
  dateNoteEn: z.string().min(1).nullable(),
  address: webAddressSchema,
  /** The day on which it was read. */
  retrieved: partialDateSchema,
});

export type Source = z.infer<typeof sourceSchema>;

/** The columns of content/sources/sources.csv, in their order. */
export const sourceColumns = Object.keys(sourceSchema.shape) as (keyof Source)[];
