import { z } from 'astro/zod';
import {
  bilingualSchema,
  confidenceSchema,
  decimalSchema,
  partialDateSchema,
  slugSchema,
  unitSchema,
  yearSchema,
} from './text.ts';

/** What sort of number a target promises. */
export const kindSchema = z.enum([
  'level',
  'change',
  'flow',
  'cumulative',
  'coverage',
  'milestone',
  'qualitative',
]);

/** How the number is compared; >= is 以上 and <= is 以内, which include the number itself. */
export const comparatorSchema = z.enum(['>=', '>', '<=', '<', '=', 'range', 'approx']);

/** How a target binds the places of its scope: their sum, each of them, or the sentence does not say. */
const scopeModeSchema = z.enum(['pooled', 'each', 'unstated']);

/** One way in which an ambiguous sentence can be read. */
const readingSchema = z.strictObject({
  scope: slugSchema,
  scopeMode: scopeModeSchema,
  note: bilingualSchema,
});

/** A promised value or milestone, bound to the sentence that promises it (an item of content/documents/<doc>/targets.yml). */
export const targetSchema = z
  .strictObject({
    /** Unique over all documents; the last part of /targets/<id>/. */
    id: slugSchema,
    /** A short name in our own words. */
    label: bilingualSchema,
    /** The sentence's address, or null where the document's text is not held. */
    eId: z.string().min(1).nullable(),
    /** A substring of that sentence that carries the promise, or null where the text is not held. */
    quote: z.string().min(1).nullable(),
    /** What is to be measured. */
    indicator: slugSchema,
    /** The set of places it speaks of. */
    scope: slugSchema,
    scopeMode: scopeModeSchema,
    /** All readings of an ambiguous scope, when there are two or more; else empty. */
    readings: z.array(readingSchema),
    kind: kindSchema,
    comparator: comparatorSchema,
    /** The promised number as printed; null for a milestone or where no number is promised. */
    value: decimalSchema.nullable(),
    /** The upper end of a range, else null. */
    valueMax: decimalSchema.nullable(),
    /** The unit as printed; null for a milestone. */
    unit: unitSchema.nullable(),
    /** What a change is counted from. */
    baseRule: z.enum(['prior-year', 'fixed', 'zero', 'unstated', 'none']),
    /** The stated starting value, or null. */
    start: decimalSchema.nullable(),
    /** The stated year from which a sum runs or a level is counted, or null. */
    startYear: yearSchema.nullable().default(null),
    /** The year or day by which it is promised. */
    deadline: partialDateSchema,
    /** The word of force that the sentence uses, or null. */
    modality: z.enum(['确保', '力争', '全面完成', '基本完成']).nullable(),
    /** The target of which this is a stated part (其中), or null. */
    partOf: slugSchema.nullable(),
    /** The words of the quote are of two targets that are alternatives (或); the other one's id, or null. */
    alternativeTo: slugSchema.nullable(),
    /** What a reader must know to read it rightly. */
    notes: z.array(bilingualSchema),
    /** Where the promise was read. */
    source: slugSchema,
    confidence: confidenceSchema,
  })
  .refine((target) => (target.eId === null) === (target.quote === null), {
    message: 'eId and quote are given together or are both null',
    path: ['quote'],
  });

export type Target = z.infer<typeof targetSchema>;
