import { toSiteAddress } from '#schema/site-address.ts';
import { z } from 'astro/zod';
import { provisionKinds } from '#policy/tree/tree.ts';
import { comparatorSchema, kindSchema } from '#schema/target.ts';

/** The version of the form of index.json: it changes when a program that reads it would have to. */
const version = 1;

/** Where the JSON Schema of index.json stands on the site; an older one stays where it is. */
export const textSchemaPath = `/schemas/text-${version}.json`;

const id = z.string().min(1).describe('The id that the site gives it; behind # it is its anchor.');

const link = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    kind: z.enum(['citation', 'provision', 'target', 'term', 'place', 'note']),
    href: z.string().describe('The address that it leads to, without scheme and host.'),
  })
  .describe('Words that lead somewhere; offsets count UTF-16 code units of the text.');

const sentence = z
  .strictObject({ id, text: z.string(), links: z.array(link).optional() })
  .describe('The smallest citable unit, its words as received.');

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  id,
  role: z.string().describe('What it does in an official paper; `text` where nothing special.'),
  sentences: z.array(sentence),
});

const table = z.strictObject({
  type: z.literal('table'),
  id,
  headRows: z.int().min(0),
  headColumns: z.int().min(0),
  rows: z.array(
    z.strictObject({
      id,
      cells: z.array(
        z.strictObject({
          id,
          column: z.int().min(1),
          columns: z.int().min(1),
          rows: z.int().min(1),
          children: z.array(paragraph),
        }),
      ),
    }),
  ),
});

const note = z.strictObject({
  type: z.literal('note'),
  id,
  mark: z.string(),
  children: z.array(paragraph),
});

const provision = z.strictObject({
  type: z.literal('provision'),
  id,
  kind: z.enum(provisionKinds),
  label: z.string().describe('As printed: 一、, (一), 第三条; empty where there is none.'),
  heading: z.string().nullable(),
  headingEnd: z.string().describe('The punctuation that closes the heading, or empty.'),
  headingLinks: z.array(link).optional(),
  get children() {
    return z.array(z.union([paragraph, table, note, provision]));
  },
});

const stretch = z.strictObject({
  type: z.enum(['notice', 'preamble', 'closing']),
  id,
  children: z.array(z.union([paragraph, table, note])),
});

const attachment = z.strictObject({
  type: z.literal('attachment'),
  id,
  title: z.string(),
  children: z.array(z.union([paragraph, table, note, provision])),
});

const title = z.strictObject({ type: z.literal('title'), text: z.string() });

const target = z.strictObject({
  id,
  address: z.url(),
  label: z.record(z.string(), z.string()),
  sentence: z.string().nullable().describe('The id of the sentence that promises it.'),
  quote: z.string().nullable(),
  indicator: z.string(),
  kind: kindSchema,
  comparator: comparatorSchema,
  value: z.string().nullable().describe('A decimal number as text, so that no digit is lost.'),
  valueMax: z.string().nullable(),
  unit: z.string().nullable(),
  deadline: z.string(),
});

/** A text, or a part of it, as index.json holds it. */
export const textFileSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal(version),
  notice: z.record(z.string(), z.string()).nullable().describe('What must be said of it first.'),
  address: z.url().describe('The page that shows it.'),
  citation: z.string(),
  language: z.string(),
  document: z.strictObject({
    id,
    address: z.url(),
    title: z.string(),
    titleIsOurs: z.boolean(),
    number: z.string().nullable(),
    issuers: z.array(z.string()),
    date: z.string().nullable(),
    kind: z.string(),
    standing: z.string().nullable().describe('Whether it is in force; null where not known.'),
    source: z
      .strictObject({ sha256: z.string(), address: z.url().nullable() })
      .nullable()
      .describe('The file from which the text was taken.'),
    absent: z.record(z.string(), z.string()).describe('Why a field is empty.'),
  }),
  part: z
    .strictObject({ id, locator: z.string(), above: z.array(id) })
    .nullable()
    .describe('The part that this is; null for the whole text.'),
  contents: z
    .array(z.union([title, stretch, provision, attachment]))
    .describe('The text in its own order. All words one after the other are the text as received.'),
  targets: z.array(target),
});

/** A text, or a part of it, as index.json holds it. */
export type TextFile = z.infer<typeof textFileSchema>;

/** The JSON Schema of index.json. */
export function writeTextSchema(site: URL): string {
  const schema = z.toJSONSchema(textFileSchema, { target: 'draft-7', reused: 'ref' });
  const named = {
    $id: toSiteAddress(textSchemaPath, site),
    title: 'An official text, or a part of it',
    ...schema,
  };
  return `${JSON.stringify(named, null, 1)}\n`;
}
