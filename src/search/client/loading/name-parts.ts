import { parseCatalogue, type CatalogueEntry } from '../../catalogue/catalogue.ts';
import {
  entriesPerPack,
  findDocumentPack,
  parseCatalogueHead,
  parseGramFile,
  titlesPath,
  toEntryPackPath,
  toGramPath,
} from '../../catalogue/catalogue-parts.ts';
import { toFoldedEntry, type FoldedEntry } from '../../catalogue/entry-match.ts';
import { parseTitles } from '../../catalogue/titles.ts';
import { findNumbers } from '../../catalogue/find-numbers.ts';
import { load } from './load.ts';
import type { Names } from './names.ts';

/** The names of a catalogue in parts, of which it fetches what is asked for, each part once; throws where `value` is no head of one. */
export function openParts(value: unknown): Names {
  const head = parseCatalogueHead(value);
  const documents = new Map<string, CatalogueEntry>();
  const sections = new Map<string, string>();
  const loadGrams = once(toGramPath, parseGramFile);
  const loadPack = once(toEntryPackPath, (json) => {
    const pack = parseCatalogue(json);
    for (const entry of pack.entries) {
      if (entry.kind === 'document') documents.set(entry.document ?? '', entry);
    }
    for (const [section, name] of pack.sections) sections.set(section, name);
    return pack.entries.map(toFoldedEntry);
  });
  const loadEntries = async (numbers: readonly number[]): Promise<FoldedEntry[]> => {
    const packs = [...new Set(numbers.map(toPack))];
    const loaded = await Promise.all(packs.map(loadPack));
    const byPack = new Map(packs.map((pack, at) => [pack, loaded[at]]));
    return numbers.flatMap((number) => byPack.get(toPack(number))?.[number % entriesPerPack] ?? []);
  };
  return {
    documents,
    sections,
    find: async (queries) => loadEntries(await findNumbers(queries, head.shards, loadGrams)),
    findDocuments: async (queries) => {
      const numbers = await findNumbers(queries, head.shards, loadGrams);
      return loadEntries(numbers.filter((number) => number >= head.documentsFrom));
    },
    titles: async () => {
      const titles = await load(titlesPath, parseTitles);
      if (titles === null) throw new Error(`${titlesPath}: it cannot be had`);
      return titles;
    },
    bring: async (ids) => {
      const packs = Array.from(ids, (id) => findDocumentPack(head, id)).filter((at) => at !== null);
      await Promise.all([...new Set(packs)].map(loadPack));
    },
  };
}

function toPack(number: number): number {
  return Math.floor(number / entriesPerPack);
}

/** Fetches each numbered file once; one that could not be had is asked for again. */
function once<T>(
  toPath: (number: number) => string,
  parse: (json: unknown) => T,
): (number: number) => Promise<T> {
  const loading = new Map<number, Promise<T>>();
  const fetchOne = async (number: number): Promise<T> => {
    const loaded = await load(toPath(number), parse);
    if (loaded !== null) return loaded;
    loading.delete(number);
    throw new Error(`${toPath(number)}: it cannot be had`);
  };
  return (number) => {
    const own = loading.get(number) ?? fetchOne(number);
    loading.set(number, own);
    return own;
  };
}
