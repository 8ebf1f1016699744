import type { Locale } from '#schema/text.ts';
import { byLanguage } from '#schema/languages.ts';
import { toFields, toList, toText, toTextOrNull, type Fields } from '../records/json-fields.ts';

/** What is found beside the provisions, in the order in which it is shown. */
export const entryKinds = [
  'target',
  'task',
  'citation',
  'indicator',
  'town',
  'term',
  'document',
] as const;

export type EntryKind = (typeof entryKinds)[number];

/** What is shown of an entry, in every language; the official words stand in where a record lacks others. */
export type EntryWords = Readonly<Record<Locale, string>>;

/** Something that has an address of its own and is found by its names or its words. */
export interface CatalogueEntry {
  readonly kind: EntryKind;
  /** Its address without a language. */
  readonly address: string;
  readonly title: EntryWords;
  /** What is said of it in a result, or null. */
  readonly detail: EntryWords | null;
  /** What means it and nothing else: numbers, codes, other names, an amount as parseAmount writes it. */
  readonly names: readonly string[];
  /** Chinese words in which it is found too; shown where the phrase stands in them. */
  readonly text: string;
  /** The document to which it belongs, or null. */
  readonly document: string | null;
  /** The section in which it stands (`doc.sec_2`), or null. */
  readonly section: string | null;
  /** The year of its document, or null. */
  readonly year: string | null;
  /** Of a target, what came of it as far as is known. */
  readonly answer?: EntryAnswer;
}

/** A path by its attributes. */
export type BarPath = Readonly<Record<string, string | number>>;

/** What is said of a target before one opens its page. */
export interface EntryAnswer {
  /** What was published, how far that is from the goal, and the verdict. */
  readonly words: EntryWords;
  /** The paths of a bar that says the same, the lowest first; none where there is nothing to draw. */
  readonly bar: readonly BarPath[];
}

/** What search/catalogue.json holds. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  /** What the sections of the documents are called, by document and eId (`doc.sec_2`). */
  readonly sections: ReadonlyMap<string, string>;
}

/** Reads what search/catalogue.json held after JSON.parse; throws where it is not of that shape. */
export function parseCatalogue(value: unknown): Catalogue {
  const fields = toFields(value);
  const sections = Object.entries(toFields(fields['sections']));
  return {
    entries: toList(fields, 'entries').map((entry) => toEntry(toFields(entry))),
    sections: new Map(sections.map(([section, name]) => [section, String(name)])),
  };
}

/** The catalogue as its file holds it. */
export function formatCatalogue({ entries, sections }: Catalogue): string {
  return JSON.stringify({ entries, sections: Object.fromEntries(sections) });
}

function toEntry(fields: Fields): CatalogueEntry {
  const kind = entryKinds.find((known) => known === fields['kind']);
  if (kind === undefined) throw new TypeError(`catalogue.json: no kind ${toText(fields, 'kind')}`);
  return {
    kind,
    address: toText(fields, 'address'),
    title: toEntryWords(fields['title']),
    detail: fields['detail'] === null ? null : toEntryWords(fields['detail']),
    names: toList(fields, 'names').map(String),
    text: toText(fields, 'text'),
    document: toTextOrNull(fields, 'document'),
    section: toTextOrNull(fields, 'section'),
    year: toTextOrNull(fields, 'year'),
    ...(fields['answer'] === undefined
      ? {}
      : { answer: toEntryAnswer(toFields(fields['answer'])) }),
  };
}

function toEntryAnswer(fields: Fields): EntryAnswer {
  return {
    words: toEntryWords(fields['words']),
    bar: toList(fields, 'bar').map((path) => {
      const attributes = Object.entries(toFields(path));
      return Object.fromEntries(attributes.map(([key, value]) => [key, String(value)]));
    }),
  };
}

function toEntryWords(value: unknown): EntryWords {
  const fields = toFields(value);
  return byLanguage((locale) => toText(fields, locale));
}
