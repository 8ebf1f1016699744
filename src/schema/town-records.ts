import { z } from 'astro/zod';
import {
  confidenceReasonSchema,
  confidenceSchema,
  decimalSchema,
  partialDateSchema,
  slugSchema,
  yearSchema,
} from './text.ts';

const countSchema = z.string().regex(/^[1-9]\d*$/, 'a count of people is a whole number');

/** A printed area of a town (one row of content/places/areas.csv): by it one sees which towns grew. */
export const areaSchema = z.strictObject({
  place: slugSchema,
  squareKilometres: decimalSchema,
  /** The day or year of which it speaks; null where the page does not say. */
  asOf: partialDateSchema.nullable(),
  source: slugSchema,
  noteZh: z.string().min(1).nullable(),
  noteEn: z.string().min(1).nullable(),
});

/** A yearly grade of the programme (one row of content/places/grades.csv): a word, never a number. */
export const gradeSchema = z.strictObject({
  place: slugSchema,
  /** The year that was graded. */
  year: yearSchema,
  grade: z.string().min(1),
  source: slugSchema,
  confidence: confidenceSchema,
  confidenceReason: confidenceReasonSchema,
  noteZh: z.string().min(1).nullable(),
  noteEn: z.string().min(1).nullable(),
});

/** The census of the county around a town (one row of content/places/county-census.csv): surroundings, never a value of the town. */
export const countyCensusSchema = z.strictObject({
  /** The town that lies in it. */
  place: slugSchema,
  population2000: countSchema.nullable(),
  population2010: countSchema,
  urbanShare2010: decimalSchema,
  population2020: countSchema,
  urbanShare2020: decimalSchema,
  source2000: slugSchema.nullable(),
  source: slugSchema,
  noteZh: z.string().min(1).nullable(),
  noteEn: z.string().min(1).nullable(),
});

export type Area = z.infer<typeof areaSchema>;
export type Grade = z.infer<typeof gradeSchema>;
export type CountyCensus = z.infer<typeof countyCensusSchema>;

/** The columns of content/places/areas.csv, grades.csv and county-census.csv, in their order. */
export const townRecordColumns = {
  areas: Object.keys(areaSchema.shape),
  grades: Object.keys(gradeSchema.shape),
  countyCensus: Object.keys(countyCensusSchema.shape),
} as const;
