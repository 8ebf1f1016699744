import { z } from 'astro/zod';
import { bilingualSchema, slugSchema } from './text.ts';

/** Our own words, in which `{towns}` stands for the number of towns. */
const countedSchema = bilingualSchema.refine(
  (words) => !/[{}]/.test(Object.values(words).join('').replaceAll('{towns}', '')),
  'the only thing in braces is {towns}, the number of towns',
);

/** What the site is called, and what it says of the documents and the area that it is about (content/site.yml). */
export const siteSchema = z.strictObject({
  /** The name at the head of every page, in its title, and as the author of feeds. */
  name: bilingualSchema,
  /** The name by which a finished citation of figures calls the site. */
  citedAs: bilingualSchema,
  /** The area that the data covers. */
  area: bilingualSchema,
  /** What the published data is called as a whole. */
  dataTitle: bilingualSchema,
  /** The front page. */
  home: z.strictObject({
    /** The document whose promises and clauses it shows. */
    document: slugSchema,
    /** Its heading. */
    title: bilingualSchema,
    /** What the site does, in a sentence. */
    lead: bilingualSchema,
    /** What the clauses of that document are; their number is put before it. */
    clauses: bilingualSchema,
    /** Words to search for, as they are printed. */
    examples: z.array(z.string().min(1)).min(1),
  }),
  /** The pages of towns. */
  towns: z.strictObject({
    /** Which towns are listed, without a full stop. */
    list: countedSchema,
    /** Why sentences are shown with a town that they do not name. */
    mentions: bilingualSchema,
  }),
  /** The pages of targets. */
  targets: z.strictObject({
    /** What holds of the results of nearly all targets; shown only while none has one. */
    finding: countedSchema,
    /** Targets that stand in a text that is not held. */
    unheld: z.strictObject({
      /** The heading above them. */
      title: bilingualSchema,
      /** Where they come from, and how far they can be relied on. */
      lead: bilingualSchema,
      /** The same on the page of a town that they bind. */
      ofTown: bilingualSchema,
    }),
  }),
});

export type Site = z.infer<typeof siteSchema>;
