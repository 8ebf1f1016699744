import { z } from 'astro/zod';
import { explainedFields, saysWhereToLook } from './explanations/explanation.ts';
import { bilingualSchema, decimalSchema, slugSchema, unitSchema } from './text.ts';

/** So long may be what names an indicator in a short address. */
export const longestShort = 26;

/** What is measured (content/indicators/<indicator>.yml). */
export const indicatorSchema = z
  .strictObject({
    /** The name as published, and our English rendering. */
    name: bilingualSchema,
    /** What else tables call it, where that can mean nothing else. */
    calledInTables: z.array(z.string().min(1)).optional(),
    /** What names it in its short address, where its id is too long for one. */
    short: slugSchema.max(longestShort).optional(),
    /** What it covers, in our words; null where no definition was published (释义未载). */
    definition: bilingualSchema.nullable(),
    ...explainedFields,
    /** The unit in which it is shown. */
    unit: unitSchema,
    /** Other units of the same dimension in which sources print it (人 beside 万人); converted exactly by powers of ten. */
    alsoPublishedIn: z.array(unitSchema),
    kind: z.enum(['flow', 'stock', 'share', 'rate', 'coverage', 'milestone', 'rank', 'grade']),
    /** Which way is better, or neither. */
    direction: z.enum(['up', 'down', 'none']),
    /** How many decimals sources have printed at most; a new figure may have more. */
    decimals: z.int().min(0).max(6),
    /** The least value that can be true, or null. */
    min: decimalSchema.nullable(),
    /** The greatest value that can be true, or null. */
    max: decimalSchema.nullable(),
    /** For a share: the indicator above the line, or null where it is not an indicator of ours. */
    numerator: slugSchema.nullable(),
    /** For a share: the indicator below the line, or null. */
    denominator: slugSchema.nullable(),
    /** That it counts the people of a whole place, by which places of like size are found; by residents amounts are divided too. */
    counts: z.enum(['residents', 'people']).optional(),
    /** Whether values of separate places may be added up. */
    additive: z.boolean(),
    /** What a reader must not confuse it with, and other cautions. */
    notes: z.array(bilingualSchema),
  })
  .refine(saysWhereToLook, {
    message: 'what is explained in part only says where the rest would have to be looked for',
    path: ['lookFor'],
  });

export type Indicator = z.infer<typeof indicatorSchema>;
