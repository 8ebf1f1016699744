import { z } from 'astro/zod';
import {
  byLanguage,
  type CompleteCode,
  isComplete,
  type LanguageCode,
  languages,
  official,
} from './languages.ts';
import { unitNames } from './units.ts';

/** The languages the site speaks; official text stays in its own. */
export const localeSchema = z.enum(languages.map(({ code }) => code));

export type Locale = LanguageCode;

const wordsSchema = z.string().min(1);

/** The fields of words in several languages: the official one, those that every record must have, and the others. */
type WordsShape<Own extends z.ZodType, Other extends z.ZodType> = {
  [Code in LanguageCode]: Code extends typeof official.code
    ? Own
    : Code extends CompleteCode
      ? Other
      : z.ZodOptional<Other>;
};

function toShape<Own extends z.ZodType, Other extends z.ZodType>(
  own: Own,
  other: Other,
): WordsShape<Own, Other> {
  return byLanguage((code) => {
    if (code === official.code) return own;
    return isComplete(code) ? other : other.optional();
  }) as WordsShape<Own, Other>;
}

/** Our own words, once in each language; never a place for official text. */
export const bilingualSchema = z.strictObject(toShape(wordsSchema, wordsSchema));

/** Our own words with what stands for each other language null until an editor has written it. */
export const renderedSchema = z.strictObject(toShape(wordsSchema, wordsSchema.nullable()));

export type Bilingual = z.infer<typeof bilingualSchema>;

/** The part of an address that names a record: ASCII, lower case, words joined by single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case ASCII words joined by single hyphens');

/** A number exactly as published, without separators; kept as text so that no digit is lost. */
export const decimalSchema = z
  .string()
  .regex(
    /^-?(0|[1-9]\d*)(\.\d+)?$/,
    'a number is written plainly, like 2200 or 61.6, without separators',
  )
  .meta({ column: 'decimal' });

/** A date as exactly as it is known: a year, a month or a day (ISO 8601). */
export const partialDateSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  )
  .meta({ column: 'date' });

/** A year of four digits, as the number. */
export const yearSchema = z
  .string()
  .regex(/^\d{4}$/, 'a year has four digits')
  .meta({ column: 'year' })
  .transform(Number);

/** A page on the web that a fact was taken from. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });

/** How sure a fact is, whatever the nature of the page that it was read from. */
export const confidenceSchema = z.enum(['high', 'medium', 'low']);

export type Confidence = z.infer<typeof confidenceSchema>;

/** Why a value is as sure as it is: stated in so many words, passed on by a page that names or does not name where from, worked out, read with a doubt, or said otherwise elsewhere. */
export const confidenceReasons = [
  'stated',
  'copy-named',
  'second-hand',
  'worked-out',
  'measure-inferred',
  'date-inferred',
  'undated',
  'approximate',
  'garbled',
  'contradicted',
] as const;

/** Why a value is as sure as it is. */
export const confidenceReasonSchema = z.enum(confidenceReasons);

/** The units in which official figures are printed; they are kept everywhere, never restated. */
export const unitSchema = z.enum(unitNames);

export type Unit = z.infer<typeof unitSchema>;
