import { z } from 'astro/zod';
import {
  confidenceReasonSchema,
  confidenceSchema,
  decimalSchema,
  partialDateSchema,
  slugSchema,
  unitSchema,
  yearSchema,
} from './text.ts';

/** A full year, a run of months of the year (M01-M06), or several years (2011-2013). */
const periodSchema = z
  .string()
  .regex(
    /^(year|M(0[1-9]|1[0-2])-M(0[1-9]|1[0-2])|\d{4}-\d{4})$/,
    'a period is `year`, months like M01-M06, or years like 2011-2013',
  );

/** A measured value (one row of content/observations/<indicator>.csv); empty cells arrive as null. */
export const observationSchema = z.strictObject({
  indicator: slugSchema,
  /** A town or a scope. */
  place: slugSchema,
  /** The year, or the last year of a span. */
  year: yearSchema,
  period: periodSchema,
  /** The value as published; null only with a missingReason. */
  value: decimalSchema.nullable(),
  unit: unitSchema,
  /** Measured, forecast by its publisher, worked out by us from published figures, or preliminary. */
  status: z.enum(['actual', 'estimate', 'derived', 'provisional']),
  source: slugSchema,
  /** Where in the source, or null. */
  locator: z.string().nullable(),
  /** The day on which the value was taken over. */
  vintage: partialDateSchema,
  /** The vintage of the row that this one replaces, or null. */
  supersedes: partialDateSchema.nullable(),
  /** The extent of the place that the value speaks of, where it is not the present one; else null. */
  boundaryVersion: slugSchema.nullable(),
  /** How sure the value is; what kind of page it was read from, its source says. */
  confidence: confidenceSchema,
  /** Why there is no value: not published, not found, or withheld. */
  missingReason: z.enum(['not-published', 'not-found', 'withheld']).nullable(),
  noteZh: z.string().nullable(),
  noteEn: z.string().nullable(),
  /** Why its certainty is what it is; null where that was not recorded. */
  confidenceReason: confidenceReasonSchema.nullable(),
});

export type Observation = z.infer<typeof observationSchema>;

/** The columns of an observations file, in their order. */
export const observationColumns = Object.keys(observationSchema.shape) as (keyof Observation)[];
