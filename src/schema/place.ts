import { z } from 'astro/zod';
import {
  bilingualSchema,
  confidenceReasonSchema,
  confidenceSchema,
  decimalSchema,
  partialDateSchema,
  slugSchema,
  webAddressSchema,
  yearSchema,
} from './text.ts';

const areaCodeSchema = z.string().regex(/^\d{6}(\d{3})?$/, 'an area code has six or nine digits');

/** A pilot town (one row of content/places/towns.csv); empty cells arrive as null. */
export const townSchema = z.strictObject({
  /** Pinyin, the last part of /towns/<id>/. */
  id: slugSchema,
  /** Its name of 2010 (龙港镇). */
  name: z.string().min(1),
  nameEn: z.string().min(1),
  /** The county-level unit of 2010. */
  county: z.string().min(1),
  countyEn: z.string().min(1),
  prefecture: z.string().min(1),
  prefectureEn: z.string().min(1),
  /** The batch in which it became a pilot. */
  batch: z.enum(['1', '2', '3']),
  code2015: areaCodeSchema,
  code2023: areaCodeSchema,
  /** Where both codes were read. */
  codeSource: z.string().min(1),
  presentStatusZh: z.string().min(1),
  presentStatusEn: z.string().min(1),
  /** First and last year in which values may speak of it; null is open. */
  validFrom: yearSchema.nullable(),
  validTo: yearSchema.nullable(),
  /** The town's own point, where one was found. */
  lat: decimalSchema.nullable(),
  lon: decimalSchema.nullable(),
  coordNoteZh: z.string().min(1).nullable(),
  coordNoteEn: z.string().min(1).nullable(),
  /** The county's label point, which is not the town. */
  countyLat: decimalSchema.nullable(),
  countyLon: decimalSchema.nullable(),
  /** The page that lists it as a pilot. */
  listSource: webAddressSchema,
  secondSource: webAddressSchema.nullable(),
  listConfidence: confidenceSchema,
});

export type Town = z.infer<typeof townSchema>;

/** The columns of content/places/towns.csv, in their order. */
export const townColumns = Object.keys(townSchema.shape) as (keyof Town)[];

const tileSchema = z
  .string()
  .regex(/^[1-9]\d?$/, 'a column or row is a number from 1 to 99')
  .transform(Number);

/** Where a prefecture’s tile stands among the others (one row of content/places/prefectures.csv): a scheme without borders or areas. */
export const prefectureSchema = z.strictObject({
  /** Its name, as the towns name it. */
  name: z.string().min(1),
  /** From the left, counted from 1. */
  column: tileSchema,
  /** From the top, counted from 1. */
  row: tileSchema,
});

export type Prefecture = z.infer<typeof prefectureSchema>;

/** The columns of content/places/prefectures.csv, in their order. */
export const prefectureColumns = Object.keys(prefectureSchema.shape) as (keyof Prefecture)[];

/** A set of places that targets or group values speak of (an item of content/places/scopes.yml). */
export const scopeSchema = z.strictObject({
  id: slugSchema,
  name: bilingualSchema,
  /** The words by which official text names it; a sentence that holds one of them speaks of it. */
  mentionedAs: z.array(z.string().min(1)),
  /** How many places belong to it, as stated; null where no number is stated. */
  stated: z.int().positive().nullable(),
  /** The towns that belong to it, or null where the list is not known. */
  members: z.array(slugSchema).nullable(),
  /** The scope of which it is assumed to be a part; stated here, never assumed in code. */
  within: slugSchema.nullable(),
  note: bilingualSchema.nullable(),
  /** Where the membership was read. */
  addresses: z.array(webAddressSchema),
  confidence: confidenceSchema,
});

export type Scope = z.infer<typeof scopeSchema>;

const countSchema = z
  .string()
  .regex(/^[1-9]\d*$/, 'a count of people is a whole number')
  .meta({ column: 'decimal' });

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
