import { z } from 'astro/zod';
import {
  bilingualSchema,
  confidenceSchema,
  partialDateSchema,
  renderedSchema,
  slugSchema,
  webAddressSchema,
} from './text.ts';

/**
 * Why a field is empty: the text does not print it (原文未载), it was looked for and not found (未查到), it exists and
 * is not held here (未收录), or nobody has looked for it yet (尚未查找).
 */
const absenceSchema = z.enum(['not-printed', 'not-found', 'not-held', 'not-sought']);

/** What one document is to another: rests on, carries out, changes, ends, takes the place of, speaks of, comes after, or explains it. */
const relationKindSchema = z.enum([
  'basis',
  'implements',
  'amends',
  'repeals',
  'replaces',
  'mentions',
  'follows',
  'explains',
]);

/** What is known of whether a document is in force, with where it was read; a record without it does not know. */
const standingSchema = z.strictObject({
  /** 现行有效, 已修改, 已废止, 失效 or 尚未施行. */
  state: z.enum(['in-force', 'amended', 'repealed', 'lapsed', 'not-yet']),
  /** The day from which it is so, as exactly as known, or null; of what is not yet in force the day on which it will be. */
  since: partialDateSchema.nullable(),
  /** The document held here that made it so, or null; its own record then says that it repeals, replaces or amends this one. */
  by: slugSchema.nullable(),
  /** Where it was read; may be empty where `by` names the document that says it. */
  addresses: z.array(webAddressSchema),
  /** The day on which it was looked up. */
  checked: partialDateSchema,
  note: bilingualSchema.nullable(),
});

/** The record of an official document, whether or not its text is held (content/documents/<doc>/document.yml). */
export const documentSchema = z.strictObject({
  /** The title as printed, without 《》; or our description where no title was found. */
  title: z.string().min(1),
  /** Whether the title is our description; it is then shown without 《》. */
  titleIsOurs: z.boolean(),
  /** Our own English rendering of the title; null until an editor has written it. */
  titleEn: z.string().min(1).nullable(),
  /** A short name for lists and crumbs; the English one is null until an editor has written it. */
  shortTitle: renderedSchema,
  /** The name that begins its short addresses, and whether sentences have some too; absent where it has none. */
  short: z
    .strictObject({
      name: slugSchema.max(8),
      to: z.enum(['sentences', 'provisions']),
    })
    .optional(),
  /** 发文字号 in canonical form (浙政办发〔2010〕162号), or null. */
  documentNumber: z.string().min(1).nullable(),
  /** 发文机关, in the order printed; empty when not printed or not found. */
  issuers: z.array(z.string().min(1)),
  /** An issuer that is inferred and not printed; shown as an inference with its reason. */
  issuersInferred: z
    .strictObject({ names: z.array(z.string().min(1)).min(1), reason: bilingualSchema })
    .nullable(),
  /** 成文日期, as exactly as known, or null. */
  date: partialDateSchema.nullable(),
  /** 主送机关 as printed, or empty. */
  addressees: z.array(z.string().min(1)),
  /** What sort of document it is. */
  kind: z.enum([
    'key-points',
    'opinions',
    'notice',
    'plan',
    'circular',
    'list',
    'ranking',
    'law',
    'decision',
    'announcement',
    'reply',
    'report',
    'minutes',
    'order',
    'explanation',
  ]),
  /** 索引号, or null. */
  indexNumber: z.string().min(1).nullable(),
  /** 主题分类, as a government site classes it, or null. */
  subject: z.string().min(1).nullable(),
  /** 发布日期, the day on which it was made public, as exactly as known, or null. */
  published: partialDateSchema.nullable(),
  /** Whether it is in force; absent where that is not known. */
  standing: standingSchema.optional(),
  /** For each empty field that a reader would look for, why it is empty. */
  absent: z.partialRecord(
    z.enum([
      'documentNumber',
      'issuers',
      'date',
      'day',
      'addressees',
      'indexNumber',
      'subject',
      'published',
      'text',
      'address',
    ]),
    absenceSchema,
  ),
  /** Links to other documents, from this one's side. */
  relations: z.array(
    z.strictObject({
      kind: relationKindSchema,
      document: slugSchema,
      /** On what we base it; null where the document's own text cites the other. */
      note: bilingualSchema.nullable(),
    }),
  ),
  /** Other names under which running text cites this document. */
  aliases: z.array(z.string().min(1)),
  /** What is known, each with where it was read. */
  facts: z.array(
    z.strictObject({
      text: bilingualSchema,
      addresses: z.array(webAddressSchema).min(1),
      confidence: confidenceSchema,
    }),
  ),
  /** What was looked for and is not known. */
  unknowns: z.array(bilingualSchema),
  /** Where the held text came from; null where no text is held. */
  provenance: z
    .strictObject({
      /** The file under seeds/. */
      seed: z.string().min(1),
      /** What that file is: the text itself, or a page or Word file that the text is taken out of. */
      format: z.enum(['text', 'html', 'docx']),
      /** SHA-256 of that file, lower-case hexadecimal. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** The day on which the text was received. */
      received: partialDateSchema,
      /** The page on which the same text stands, or null; `absent` then says why. */
      address: webAddressSchema.nullable(),
      /** Words that the file shows and that an editor found to be no part of the document, where ingest does not say so itself. */
      leftOut: z.array(z.string().min(1)).optional(),
    })
    .nullable(),
});

export type DocumentRecord = z.infer<typeof documentSchema>;

export type Standing = z.infer<typeof standingSchema>;
