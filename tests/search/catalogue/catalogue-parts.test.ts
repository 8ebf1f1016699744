import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatCatalogue, parseCatalogue, type Catalogue } from '#search/catalogue/catalogue.ts';
import {
  entriesPerPack,
  findDocumentPack,
  parseCatalogueHead,
  parseGramFile,
  toCatalogueFiles,
  toCatalogueParts,
} from '#search/catalogue/catalogue-parts.ts';
import { findEntries, toFoldedEntry, type FoldedEntry } from '#search/catalogue/entry-match.ts';
import { findNumbers } from '#search/catalogue/find-numbers.ts';
import { findPlaces, listNamingQueries } from '#search/hits/named-places.ts';
import { findNearNumbers, listNearQueries } from '#search/hits/near-numbers.ts';
import { parseAsked } from '#search/query/parse-asked.ts';
import { parseQuery, type Query } from '#search/query/query.ts';
import { toEntryOf, toWordsOf } from './entry-of.ts';

const seed = { seed: 20120405, numRuns: 300 };
const variants = new Map([['號', '号']]);
const toId = (at: number) => `doc-${String(at).padStart(4, '0')}`;
const toTitle = (at: number) => `甲省第${at}号试点${'管理培育规划'.slice(at % 5)}办法`;
const toNumber = (at: number) => `浙政发〔${1990 + (at % 30)}〕${1 + Math.floor(at / 30)}号`;

/** Some of each kind over so many documents, in the order of a catalogue. */
function makeCatalogue(documents: number): Catalogue {
  const all = Array.from({ length: documents }, (_, at) => at);
  return {
    entries: [
      ...all.map((at) =>
        toEntryOf(`投资目标${at}`, { kind: 'target', names: [`${at * 10}亿元`], text: '完成投资' }),
      ),
      ...all.map((at) => toEntryOf(`《${toTitle((at * 7) % documents)}》`, { kind: 'citation' })),
      toEntryOf('龙港镇', { kind: 'town', title: toWordsOf('龙港镇', { en: 'Longgang' }) }),
      ...all.map((at) =>
        toEntryOf(toTitle(at), { names: [toNumber(at)], document: toId(at), year: '2012' }),
      ),
    ],
    sections: new Map(all.map((at) => [`${toId(at)}.sec_1`, `一、要求${at}`])),
  };
}

const catalogue = makeCatalogue(300);
const whole = catalogue.entries.map(toFoldedEntry);
const { head, packs, grams } = toCatalogueParts(catalogue);
const folded = packs.map(({ entries }) => entries.map(toFoldedEntry));
const files = grams.map((file) => parseGramFile(JSON.parse(JSON.stringify(file))));

/** As the browser finds them: the entries that the files of grams name. */
async function findInParts(queries: readonly Query[]): Promise<FoldedEntry[]> {
  const numbers = await findNumbers(queries, head.shards, (shard) =>
    Promise.resolve(files[shard] ?? expect.fail(`no file ${shard}`)),
  );
  return numbers.map((number) => {
    const pack = folded[Math.floor(number / entriesPerPack)];
    return pack?.[number % entriesPerPack] ?? expect.fail('no entry');
  });
}

/** Words that stand in an entry, at times not quite. */
const asked = fc
  .tuple(
    fc.constantFrom(...whole.map(({ entry }) => [entry.title.zh, entry.title.en, ...entry.names])),
    fc.nat(6),
    fc.nat(12),
    fc.constantFrom('', ' 号', ' -甲', '镇'),
  )
  .map(([words, from, length, rest]) => {
    const text = words[from % words.length] ?? '';
    return text.slice(from, from + length + 1) + rest;
  });

describe('a catalogue in parts', () => {
  it('answers a query as the whole does', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (text) => {
        const query = parseQuery(parseAsked(text), variants);
        const wanted = { ...query, excluded: [] };
        const found = await findInParts([query]);
        expect(findEntries(found, query)).toEqual(findEntries(whole, query));
        // No pack is fetched for an entry that does not hold the words.
        expect(found.map(({ entry }) => entry)).toEqual(findEntries(whole, wanted));
      }),
      seed,
    );
  });

  it('names what the whole names and comes near', async () => {
    const numbers = fc.nat(299).map(toNumber);
    const amounts = fc.nat(299).map((at) => `${at * 10}亿元`);
    const others = fc.constantFrom('浙政发〔2012〕99號', '国发〔1990〕3号', '9号', 'Longgang', '');
    await fc.assert(
      fc.asyncProperty(fc.oneof(asked, numbers, amounts, others), async (text) => {
        const one = parseAsked(text);
        const named = await findInParts(listNamingQueries(one, variants));
        expect(findPlaces(one, named, [], variants)).toEqual(findPlaces(one, whole, [], variants));
        const near = await findInParts(listNearQueries(one));
        expect(findNearNumbers(one, near)).toEqual(findNearNumbers(one, whole));
      }),
      seed,
    );
  });

  it('holds each entry and section once, in order', () => {
    expect(packs.flatMap(({ entries }) => entries)).toEqual(catalogue.entries);
    expect(packs.flatMap(({ sections }) => [...sections])).toEqual([...catalogue.sections]);
    expect(packs.every(({ entries }) => entries.length <= entriesPerPack)).toBe(true);
    const [pack] = packs;
    if (pack === undefined) return expect.fail('no pack');
    expect(parseCatalogue(JSON.parse(formatCatalogue(pack)))).toEqual(pack);
  });

  it('tells in which pack a document is', () => {
    expect(parseCatalogueHead(JSON.parse(JSON.stringify(head)))).toEqual(head);
    for (const { document } of catalogue.entries) {
      if (document === null) continue;
      const pack = packs[findDocumentPack(head, document) ?? -1];
      expect(pack?.entries.some((entry) => entry.document === document)).toBe(true);
      expect(pack?.sections.has(`${document}.sec_1`)).toBe(true);
    }
    expect(findDocumentPack(head, 'a')).toBe(null);
  });

  it('is of even files however long it gets', () => {
    const long = toCatalogueParts(makeCatalogue(1000));
    const sizes = [...long.grams.map((file) => JSON.stringify(file)), JSON.stringify(long.head)];
    expect(long.grams.length).toBeGreaterThan(2 * grams.length);
    expect(Math.max(...sizes.map((text) => gzipSync(text).length))).toBeLessThan(12_000);
  });
});

describe('toCatalogueFiles', () => {
  const pathsOf = (documents: number) =>
    toCatalogueFiles(makeCatalogue(documents), gzipSync).map(({ path }) => path);

  it('keeps a short catalogue in one file', () => {
    expect(pathsOf(10)).toEqual(['/search/catalogue.json']);
    const [file] = toCatalogueFiles(makeCatalogue(10), gzipSync);
    expect(file?.text).toBe(formatCatalogue(makeCatalogue(10)));
  });

  it('cuts a long one up', () => {
    const paths = pathsOf(3000);
    expect(paths.slice(0, 3)).toEqual([
      '/search/catalogue.json',
      '/search/catalogue/titles.json',
      '/search/catalogue/0.json',
    ]);
    expect(paths).toContain('/search/grams/1.json');
    expect(new Set(paths).size).toBe(paths.length);
  });
});
