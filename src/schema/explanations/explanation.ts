import { z } from 'astro/zod';
import {
  bilingualSchema,
  confidenceSchema,
  localeSchema,
  partialDateSchema,
  slugSchema,
} from '../text.ts';

/** So many signs of a source may be quoted. */
const longestQuote = 400;

/** What a source says that a word means, word for word (content/explanations/<id>.yml). */
export const explanationSchema = z.strictObject({
  /** The word that it explains, as printed there. */
  explains: z.string().min(1),
  /** Its words; …… stands where some were left out. */
  quote: z.string().min(1).max(longestQuote),
  /** The language of the quote. */
  language: localeSchema,
  /** Who says so, be it on a page of its own or of another. */
  publisher: z.string().min(1),
  /** The title under which it stands; null where none was to be read. */
  title: z.string().min(1).nullable(),
  /** The date of that text as far as known, or null. */
  date: partialDateSchema.nullable(),
  /** The page on which it was read: its address, publisher and nature stand in the list of sources. */
  source: slugSchema,
  /** Whether that page is a copy made by another. */
  isCopy: z.boolean(),
  confidence: confidenceSchema,
  /** What was done to the quote, or left out of it. */
  note: bilingualSchema.optional(),
});

export type Explanation = z.infer<typeof explanationSchema>;

const use = {
  /** Whether it says all that is to be known, or a part of it. */
  extent: z.enum(['whole', 'part']),
  /** What it does not say of this, or says of something else. */
  remark: bilingualSchema.optional(),
};

/** How a term or indicator is explained: by a source, or by a sentence of a document that is held. */
export const explainedSchema = z.union([
  z.strictObject({ by: slugSchema, ...use }),
  z.strictObject({ document: slugSchema, eId: z.string().min(1), ...use }),
]);

export type Explained = z.infer<typeof explainedSchema>;

/** The fields of a term or indicator that say what it means, or where one would have to look. */
export const explainedFields = {
  /** What sources say that it means, the best first. */
  explained: z.array(explainedSchema).min(1).optional(),
  /** Who would have published what is not explained. */
  lookFor: bilingualSchema.optional(),
};

/** Whether what is explained in part only says where the rest would have to be looked for. */
export function saysWhereToLook({
  explained = [],
  lookFor,
}: {
  readonly explained?: readonly Explained[] | undefined;
  readonly lookFor?: object | undefined;
}): boolean {
  const isPart = explained.length > 0 && explained.every(({ extent }) => extent === 'part');
  return !isPart || lookFor !== undefined;
}
