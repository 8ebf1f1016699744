import { z } from 'astro/zod';
import { bilingualSchema, slugSchema } from './text.ts';

/** The card of all pages without one of their own, without language. */
export const siteCard = '/cards/site.png';

/** How many share cards a site has, from the fewest: one for all pages; one for each document, target, indicator and town; for provisions; for sentences too. */
export const cardLevels = ['site', 'documents', 'provisions', 'sentences'] as const;

/** The level down to which things have cards of their own; what has none shows the nearest one above it. */
export const cardLevelSchema = z.enum(cardLevels);

export type CardLevel = z.infer<typeof cardLevelSchema>;

/** Whether things of a level have cards of their own. */
export function hasCards(most: CardLevel, level: CardLevel): boolean {
  return cardLevels.indexOf(level) <= cardLevels.indexOf(most);
}

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
  /** Down to which level things have share cards of their own: a card of a provision is some 30 KB, of which a site of many documents has many. */
  cards: cardLevelSchema.default('sentences'),
  /** The front page. */
  home: z.strictObject({
    /** The document whose promises and clauses it shows; without one it is the newest whose text is held. */
    document: slugSchema.optional(),
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
