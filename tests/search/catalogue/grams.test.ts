import { describe, expect, it } from 'vitest';
import {
  parseGramFile,
  toCatalogueFiles,
  toCatalogueParts,
  toEntryPackPath,
  toGramPath,
} from '#search/catalogue/catalogue-parts.ts';
import { findNumbers } from '#search/catalogue/find-numbers.ts';
import { listAskedGrams, listGrams, toShard } from '#search/catalogue/grams.ts';
import { toEntryOf } from './entry-of.ts';

const say = (grams: ReturnType<typeof listGrams>): string =>
  grams.map(({ gram, at }) => `${gram}${at}`).join(' ');

describe('the grams of a text', () => {
  it.each([
    ['', ''],
    ['甲', '甲0'],
    ['甲乙甲', '甲0 乙0 甲乙0 乙甲1'],
    ['甲乙\n丙丁', '甲0 乙0 丙0 丁0 甲乙0 丙丁3'],
  ])('%j are %s', (text, grams) => {
    expect(say(listGrams(text))).toBe(grams);
  });

  it.each([
    ['', ''],
    ['甲', '甲0'],
    ['甲乙', '甲乙0'],
    ['甲乙丙', '甲乙0 乙丙1'],
    ['甲乙丙丁戊', '甲乙0 丙丁2 丁戊3'],
    ['0123456789abcdefgh', '010 232 454 676 898 ab10 cd12 ef14'],
  ])('that are asked for of %j are %s', (form, grams) => {
    expect(say(listAskedGrams(form))).toBe(grams);
  });

  it('stand in one of the files', () => {
    const grams = ['甲', '乙', '甲乙', '乙甲', 'ab', '1'];
    expect(grams.map((gram) => toShard(gram, 1))).toEqual(grams.map(() => 0));
    expect(grams.map((gram) => toShard(gram, 16))).toEqual([8, 4, 5, 14, 11, 1]);
  });
});

describe('a small catalogue in parts', () => {
  const entries = [
    toEntryOf('乙甲', { kind: 'term', text: '甲乙' }),
    toEntryOf('甲乙', { document: 'a' }),
    toEntryOf('丙', { document: 'b' }),
  ];
  const catalogue = { entries, sections: new Map([['b.sec_1', '一、要求']]) };
  const { head, packs, grams } = toCatalogueParts(catalogue);

  it('says of each gram in which entries it stands and where', () => {
    expect(grams).toHaveLength(1);
    expect(grams[0]).toEqual({
      丙: [2, 0],
      乙: [0, 0, 1, 0],
      乙甲: [0, 0],
      甲: [0, 0, 1, 0],
      甲乙: [0, 3, 1, 0],
    });
    expect(Object.keys(grams[0] ?? {})).toEqual(Object.keys(grams[0] ?? {}).toSorted());
    expect(parseGramFile(grams[0]).get('甲乙')).toEqual([
      { entry: 0, at: 3 },
      { entry: 1, at: 0 },
    ]);
  });

  it('says from where on there are documents', () => {
    expect(head).toEqual({ shards: 1, packs: 1, documentsFrom: 1, documents: ['a'] });
    expect(packs).toEqual([catalogue]);
  });

  it.each([
    [[[['甲乙']]], [0, 1]],
    [[[['乙甲']]], [0]],
    [[[['丙']]], [2]],
    [[[['丙', '乙甲']]], [0, 2]],
    [[[['甲乙'], ['乙甲']]], [0]],
    [
      [[['丙']], [['乙甲']]],
      [0, 2],
    ],
    [[[['丁']]], []],
    [[[]], []],
  ])('names for %j the entries %j', async (queries, numbers) => {
    const found = await findNumbers(
      queries.map((phrases) => ({ phrases, excluded: [] })),
      head.shards,
      (shard) => Promise.resolve(parseGramFile(grams[shard])),
    );
    expect(found).toEqual(numbers);
  });

  it('is cut up where it is longer than it may be', () => {
    const files = (bytes: number) => toCatalogueFiles(catalogue, () => new Uint8Array(bytes));
    expect(files(40 * 1024).map(({ path }) => path)).toEqual(['/search/catalogue.json']);
    expect(files(40 * 1024 + 1).map(({ path, text }) => [path, text.slice(0, 12)])).toEqual([
      ['/search/catalogue.json', '{"shards":1,'],
      ['/search/catalogue/titles.json', '[["/document'],
      [toEntryPackPath(0), files(0)[0]?.text.slice(0, 12)],
      [toGramPath(0), JSON.stringify(grams[0]).slice(0, 12)],
    ]);
    expect([toEntryPackPath(3), toGramPath(4)]).toEqual([
      '/search/catalogue/3.json',
      '/search/grams/4.json',
    ]);
  });
});
