import { z } from 'astro/zod';
import { slugSchema } from '../text.ts';

/** The lists of the site to which a question may lead. */
export const askedPages = [
  '/documents/',
  '/targets/',
  '/indicators/',
  '/towns/',
  '/tasks/',
  '/glossary/',
  '/about/',
  '/about/data/',
  '/about/method/',
] as const;

/**
 * What people type for something that the site calls otherwise, or that a page answers (an item of content/search.yml).
 * It says exactly one of what they mean by it.
 */
export const keptWordsSchema = z
  .strictObject({
    /** As people type them, in any language; case, width and blanks make no difference. */
    words: z.array(z.string().min(2)).min(1),
    /** Indicators, the likeliest first. */
    indicators: z.array(slugSchema).min(1).optional(),
    /** Towns or scopes. */
    places: z.array(slugSchema).min(1).optional(),
    /** Terms of the glossary. */
    terms: z.array(slugSchema).min(1).optional(),
    /** Whom tasks name, in the words of the texts. */
    actors: z.array(z.string().min(1)).min(1).optional(),
    /** The list that answers a question. */
    page: z.enum(askedPages).optional(),
    /** The word of the texts by which they are looked for. */
    reads: z.string().min(2).optional(),
  })
  .refine(
    ({ words, ...meanings }) => Object.values(meanings).filter(Boolean).length === 1 && words,
    {
      message: 'say one of `indicators`, `places`, `terms`, `actors`, `page` and `reads`',
      path: ['words'],
    },
  );

export type KeptWords = z.infer<typeof keptWordsSchema>;
