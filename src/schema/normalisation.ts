import { z } from 'astro/zod';

/**
 * One listed difference between a seed and text.md (content/documents/<doc>/normalisations.yml).
 * Offsets count UTF-16 code units of the decoded seed.
 */
export const normalisationSchema = z.strictObject({
  /** Where in the decoded seed the removed characters begin. */
  offset: z.int().nonnegative(),
  /** What was removed, exactly. */
  removed: z.string().min(1),
  /** Why it may go: white space between or inside blocks, a stray mark that belongs to no sentence, the lines that draw a table, the number of a printed page, a line that is printed again on each page, a line of the same text in another language, or what the page that a text was copied from says around it. */
  kind: z.enum([
    'block-space',
    'line-break',
    'inner-space',
    'stray-mark',
    'table-rule',
    'byte-order-mark',
    'page-number',
    'running-head',
    'other-language',
    'page-frame',
  ]),
});

export type Normalisation = z.infer<typeof normalisationSchema>;

/** All listed differences of a document, by rising offset. */
export const normalisationsSchema = z.array(normalisationSchema);
