import { z } from 'astro/zod';
import { assessmentTable } from '../tables/assessment-table.ts';
import { documentSchema } from '#schema/document.ts';
import { indicatorSchema } from '#schema/indicator.ts';
import { observationSchema } from '#schema/observation.ts';
import { townSchema } from '#schema/place.ts';
import { sourceSchema } from '#schema/source.ts';
import { targetSchema } from '#schema/target.ts';
import { taskSchema } from '#schema/task.ts';
import { termSchema } from '#schema/term.ts';
import { slugSchema } from '#schema/text.ts';

/** The address of a thing on the site, by which it is called everywhere. */
const address = z.url();
const own = { '@id': address, id: slugSchema };
/** An address inside a document. */
const eId = z.string().min(1);

/** The schema of what each collection holds, one item each. */
export const itemSchemas = {
  documents: z.strictObject({ ...own, textIsHeld: z.boolean(), ...documentSchema.shape }),
  provisions: z.strictObject({
    '@id': address,
    /** The address of its own page; null where it stands on that of a part above it. */
    page: address.nullable(),
    document: slugSchema,
    eId,
    parent: eId.nullable(),
    kind: z.string().min(1),
    label: z.string().nullable(),
    heading: z.string().nullable(),
    /** What stands between the heading and the text that follows it, as the full stop of a heading on the same line. */
    headingEnd: z.string(),
    locator: z.string(),
    sentences: z.array(eId),
  }),
  sentences: z.strictObject({
    '@id': address,
    document: slugSchema,
    eId,
    provision: eId.nullable(),
    locator: z.string(),
    /** The words as received. */
    text: z.string().min(1),
    terms: z.array(slugSchema),
    targets: z.array(slugSchema),
  }),
  targets: z.strictObject({
    '@id': address,
    document: slugSchema,
    ...targetSchema.shape,
    assessment: assessmentTable.row.omit({ target: true }),
  }),
  tasks: z.strictObject({
    '@id': address,
    document: slugSchema,
    locator: z.string(),
    ...taskSchema.shape,
  }),
  indicators: z.strictObject({ ...own, ...indicatorSchema.shape }),
  observations: z.strictObject({
    /** The addresses of what is measured and of where. */
    about: z.strictObject({ indicator: address, place: address }),
    ...observationSchema.shape,
  }),
  towns: z.strictObject({ '@id': address, ...townSchema.shape }),
  terms: z.strictObject({ ...own, ...termSchema.shape }),
  citations: z.strictObject({
    /** The citing sentence, and the document or provision that it cites. */
    from: z.strictObject({ '@id': address, document: slugSchema, eId }),
    to: z.strictObject({ '@id': address, document: slugSchema, eId: eId.nullable() }),
  }),
  sources: sourceSchema,
  search: z.strictObject({
    '@id': address,
    document: slugSchema,
    eId,
    path: z.array(z.string()),
    section: eId,
    text: z.string(),
    headingLength: z.int().min(0),
    pieces: z.array(z.strictObject({ eId, start: z.int().min(0) })),
    hasTarget: z.boolean(),
    hasCitation: z.boolean(),
  }),
} as const;

/** The lists that the API gives, each by its name in the address. */
export type Collection = keyof typeof itemSchemas;

/** An item of a collection. */
export type ApiItem<C extends Collection> = z.output<(typeof itemSchemas)[C]>;

/** The names of the collections, in the order in which they are described. */
export const collections = Object.keys(itemSchemas) as readonly Collection[];

/** The folder of the API on the site; what changes in a way that programs must know of gets a new one. */
export const apiRoot = '/api/v1/';

/** Where the description of the API stands, the language left out. */
export const descriptionPath = `${apiRoot}openapi.json`;

/** The address of a page of a collection, from the root of the site. */
export function toCollectionPath(collection: Collection, page = 1): string {
  return `${apiRoot}${collection}${page === 1 ? '' : `/${page}`}.json`;
}

/** The address of a document as a whole, with its provisions and sentences. */
export function toDocumentPath(id: string): string {
  return `${apiRoot}documents/${id}/whole.json`;
}
