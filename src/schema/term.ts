import { z } from 'astro/zod';
import { explainedFields, saysWhereToLook } from './explanations/explanation.ts';
import { bilingualSchema, confidenceSchema, slugSchema, webAddressSchema } from './text.ts';

/** A word or formula of official text (content/glossary/<term>.yml); its file name is the last part of /glossary/<term>/. */
export const termSchema = z
  .strictObject({
    /** The words as printed, without quotation marks. */
    name: z.string().min(1),
    /** Our English rendering. */
    nameEn: z.string().min(1),
    /** A set of towns, a programme, a quoted formula, or another word of policy. */
    kind: z.enum(['group', 'programme', 'formula', 'policy']),
    /** The words by which official text names it; where several begin at one place the longest counts. */
    forms: z.array(z.string().min(2)).min(1),
    /** What it means, in our words; null where nothing is known (释义未载). */
    definition: bilingualSchema.nullable(),
    ...explainedFields,
    /** Where the definition was read; empty exactly where there is none. */
    addresses: z.array(webAddressSchema),
    /** How far the definition can be relied on; null exactly where there is none. */
    confidence: confidenceSchema.nullable(),
    /** What the text says of it where it uses it, in our words; null where it only names it. */
    usage: bilingualSchema.nullable(),
    /** The scope whose towns it names, or null. */
    scope: slugSchema.nullable(),
    /** Documents that set it out or bear its name. */
    documents: z.array(slugSchema),
    /** What a reader must not take it for, and other remarks. */
    notes: z.array(bilingualSchema),
  })
  .refine(({ definition, addresses }) => (definition === null) === (addresses.length === 0), {
    message: 'a definition has addresses, and addresses belong to a definition',
    path: ['addresses'],
  })
  .refine(({ definition, confidence }) => (definition === null) === (confidence === null), {
    message: 'a definition has a confidence, and a confidence belongs to a definition',
    path: ['confidence'],
  })
  .refine(saysWhereToLook, {
    message: 'what is explained in part only says where the rest would have to be looked for',
    path: ['lookFor'],
  });

export type Term = z.infer<typeof termSchema>;
