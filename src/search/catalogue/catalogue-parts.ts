import { toFields, toList } from '../records/json-fields.ts';
import { formatCatalogue, type Catalogue, type CatalogueEntry } from './catalogue.ts';
import { toFoldedEntry } from './entry-match.ts';
import { listGrams, toShard } from './grams.ts';
import { formatTitles, listTitles } from './titles.ts';

/** What search/catalogue.json holds in place of a catalogue that is fetched in parts. */
export interface CatalogueHead {
  /** How many files say which entries hold a gram. */
  readonly shards: number;
  /** How many packs the entries are cut into. */
  readonly packs: number;
  /** The number of the first entry that is a document; all after it are, by their ids. */
  readonly documentsFrom: number;
  /** For each pack with documents, from the first on, the id of its first document. */
  readonly documents: readonly string[];
}

/** Of each gram the places where it stands, two numbers each: how many entries after that of the place before, and where in it. */
export type GramFile = Readonly<Record<string, readonly number[]>>;

/** Where grams stand: in which entry, and where in all that it is found by. */
export type GramPlaces = ReadonlyMap<string, readonly GramPlace[]>;

interface GramPlace {
  readonly entry: number;
  readonly at: number;
}

/** A catalogue cut into files, of which a query needs few. */
export interface CatalogueParts {
  readonly head: CatalogueHead;
  /** The entries in their order, each pack with the sections of its documents. */
  readonly packs: readonly Catalogue[];
  readonly grams: readonly GramFile[];
}

/** How many entries are fetched together. */
export const entriesPerPack = 64;

/** About as many numbers as make a file of grams of a few KB, compressed. */
const numbersPerShard = 16_000;

/** A catalogue of so many bytes, compressed, is fetched as a whole. */
const mostWhole = 40 * 1024;

/** The catalogue as files; one that is long, compressed, in parts, for a query to fetch no more than it asks for. */
export function toCatalogueFiles(
  catalogue: Catalogue,
  compress: (text: string) => Uint8Array,
): { path: string; text: string }[] {
  const path = '/search/catalogue.json';
  const whole = formatCatalogue(catalogue);
  if (compress(whole).length <= mostWhole) return [{ path, text: whole }];
  const { head, packs, grams } = toCatalogueParts(catalogue);
  return [
    { path, text: JSON.stringify(head) },
    { path: titlesPath, text: formatTitles(listTitles(catalogue.entries)) },
    ...packs.map((pack, at) => ({ path: toEntryPackPath(at), text: formatCatalogue(pack) })),
    ...grams.map((file, at) => ({ path: toGramPath(at), text: JSON.stringify(file) })),
  ];
}

/** Where the titles of all entries stand, for a query that is read aloud. */
export const titlesPath = '/search/catalogue/titles.json';

/** Where a pack of entries stands on the site. */
export function toEntryPackPath(pack: number): string {
  return `/search/catalogue/${pack}.json`;
}

/** Where a file of grams stands on the site. */
export function toGramPath(shard: number): string {
  return `/search/grams/${shard}.json`;
}

/** Cuts a catalogue into parts; its documents come last, by their ids. */
export function toCatalogueParts(catalogue: Catalogue): CatalogueParts {
  const { entries } = catalogue;
  const packs = toPacks(catalogue);
  const grams = gatherGrams(entries);
  const numbers = [...grams.values()].reduce((sum, own) => sum + 2 * own.length, 0);
  const shards = Math.max(1, Math.ceil(numbers / numbersPerShard));
  const documentsFrom = entries.filter(({ kind }) => kind !== 'document').length;
  const documents = packs.flatMap((pack) => {
    const first = pack.entries.find(({ kind }) => kind === 'document');
    return first === undefined ? [] : [first.document ?? ''];
  });
  const head = { shards, packs: packs.length, documentsFrom, documents };
  return { head, packs, grams: toGramFiles(grams, shards) };
}

function toPacks({ entries, sections }: Catalogue): Catalogue[] {
  const byDocument = Map.groupBy(sections, ([section]) => section.split('.', 1)[0]);
  return Array.from({ length: Math.ceil(entries.length / entriesPerPack) }, (_, pack) => {
    const own = entries.slice(pack * entriesPerPack, (pack + 1) * entriesPerPack);
    const documents = own.filter(({ kind }) => kind === 'document');
    const named = documents.flatMap(({ document }) => byDocument.get(document ?? '') ?? []);
    return { entries: own, sections: new Map(named) };
  });
}

function gatherGrams(entries: readonly CatalogueEntry[]): Map<string, GramPlace[]> {
  const grams = new Map<string, GramPlace[]>();
  for (const [number, entry] of entries.entries()) {
    // Many an entry has the same words in each language.
    const lines = new Set(toFoldedEntry(entry).folded.split('\n'));
    for (const { gram, at } of listGrams([...lines].join('\n'))) {
      const own = grams.get(gram);
      if (own === undefined) grams.set(gram, [{ entry: number, at }]);
      else own.push({ entry: number, at });
    }
  }
  return grams;
}

function toGramFiles(grams: GramPlaces, shards: number): GramFile[] {
  const sorted = [...grams].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups = Map.groupBy(sorted, ([gram]) => toShard(gram, shards));
  return Array.from({ length: shards }, (_, shard) =>
    Object.fromEntries((groups.get(shard) ?? []).map(([gram, places]) => [gram, toSteps(places)])),
  );
}

function toSteps(places: readonly GramPlace[]): number[] {
  return places.flatMap(({ entry, at }, index) => [entry - (places[index - 1]?.entry ?? 0), at]);
}

/** Reads what such a search/catalogue.json held after JSON.parse; throws where it is not of that shape. */
export function parseCatalogueHead(value: unknown): CatalogueHead {
  const fields = toFields(value);
  return {
    shards: Number(fields['shards']),
    packs: Number(fields['packs']),
    documentsFrom: Number(fields['documentsFrom']),
    documents: toList(fields, 'documents').map(String),
  };
}

/** Reads what a file of grams held after JSON.parse; throws where it is not of that shape. */
export function parseGramFile(value: unknown): GramPlaces {
  const fields = toFields(value);
  return new Map(
    Object.keys(fields).map((gram) => [gram, toPlaces(toList(fields, gram).map(Number))]),
  );
}

function toPlaces(numbers: readonly number[]): GramPlace[] {
  let entry = 0;
  return numbers.flatMap((step, index) => {
    if (index % 2 === 1) return [];
    entry += step;
    return [{ entry, at: numbers[index + 1] ?? 0 }];
  });
}

/** The pack in which a document has its entry; null where it cannot have one. */
export function findDocumentPack(
  { documents, documentsFrom }: CatalogueHead,
  id: string,
): number | null {
  const at = documents.filter((first) => first <= id).length - 1;
  return at === -1 ? null : Math.floor(documentsFrom / entriesPerPack) + at;
}
