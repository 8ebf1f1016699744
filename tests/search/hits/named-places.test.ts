import { describe, expect, it } from 'vitest';
import { toFoldedEntry } from '#search/catalogue/entry-match.ts';
import { parseAsked } from '#search/query/parse-asked.ts';
import { findPlaces, isNamed, listNamingQueries, toPlacePath } from '#search/hits/named-places.ts';
import { findNearNumbers, listNearQueries } from '#search/hits/near-numbers.ts';
import { toEntryOf, toWordsOf } from '../catalogue/entry-of.ts';
import { toRecordOf } from '../records/record-of.ts';

const entries = [
  toEntryOf('关于进一步加快中心镇发展和改革的若干意见', {
    address: '/documents/zj-2010-115/',
    names: ['浙委办〔2010〕115号', '中心镇意见'],
  }),
  toEntryOf('关于开展小城市培育试点的通知', {
    address: '/documents/zj-2010-162/',
    names: ['浙政办发〔2010〕162号'],
  }),
  toEntryOf('限额以上投资', { kind: 'target', address: '/targets/t1/', names: ['2200亿元'] }),
  toEntryOf('占比提高', { kind: 'target', address: '/targets/t3/', names: ['2个百分点'] }),
  toEntryOf('龙港镇', {
    kind: 'town',
    address: '/towns/longgang/',
    title: toWordsOf('龙港镇', { en: 'Longgang' }),
    names: ['longgang', '龙港', '330327101'],
  }),
  toEntryOf('地区生产总值（GDP）', {
    kind: 'indicator',
    address: '/indicators/gdp/',
    names: ['地区生产总值', 'GDP'],
  }),
];
const records = [
  toRecordOf(['一句。'], { eId: 'sec_2__cl_3', path: ['二、任务', '（三）保障'] }),
  toRecordOf(['一句。'], { eId: 'sec_3' }),
];
const variants = new Map([
  ['鎮', '镇'],
  ['龍', '龙'],
]);
const folded = entries.map(toFoldedEntry);
const pathsOf = (text: string) =>
  findPlaces(parseAsked(text), folded, records, variants).map(toPlacePath);

describe('findPlaces', () => {
  it.each([
    ['浙政办发[2010]162号', ['/documents/zj-2010-162/']],
    ['浙政办发2010第162号', ['/documents/zj-2010-162/']],
    ['162号', ['/documents/zj-2010-162/']],
    ['62号', []],
    ['中心鎮意见', ['/documents/zj-2010-115/']],
    ['中心镇', []],
    ['二(三)', ['/documents/doc/sec_2__cl_3/#sec_2__cl_3']],
    ['(三)', ['/documents/doc/sec_2__cl_3/#sec_2__cl_3']],
    ['第二部分第三项第1句', ['/documents/doc/sec_2__cl_3/#sec_2__cl_3__p_1__s_1']],
    ['第二部分第三项第2句', []],
    ['sec_3__p_1__s_1', ['/documents/doc/sec_3/#sec_3__p_1__s_1']],
    ['s_1', []],
    ['2,200 亿元以上', ['/targets/t1/']],
    ['200亿元', []],
    ['2个百分点', ['/targets/t3/']],
    ['龍港', ['/towns/longgang/']],
    ['龙港鎮', ['/towns/longgang/']],
    ['Long gang', ['/towns/longgang/']],
    ['330327101', ['/towns/longgang/']],
    ['gdp', ['/indicators/gdp/']],
    ['镇', []],
    ['', []],
  ])('finds for %s', (text, paths) => {
    expect(pathsOf(text)).toEqual(paths);
  });
});

describe('findNearNumbers', () => {
  it('offers the same series and the same serial number', () => {
    const near = (text: string) => findNearNumbers(parseAsked(text), folded).map(toPlacePath);
    expect(near('浙政办发〔2010〕163号')).toEqual(['/documents/zj-2010-162/']);
    expect(near('浙委办〔2011〕115号')).toEqual(['/documents/zj-2010-115/']);
    expect(near('国发〔2011〕1号')).toEqual([]);
    expect(near('投资')).toEqual([]);
  });
});

describe('what is named by words', () => {
  const others = (['citation', 'target', 'term', 'document'] as const).map((kind) =>
    toEntryOf('小城市', { kind, address: `/${kind}/`, names: ['2亿元'] }),
  );
  const find = (text: string) =>
    findPlaces(parseAsked(text), others.map(toFoldedEntry), [], variants).map(toPlacePath);

  it('is neither a citation nor a target', () => {
    expect(find('小城市')).toEqual(['/term/', '/document/']);
  });

  it('is by an amount a target alone', () => {
    expect(find('2亿元')).toEqual(['/target/']);
  });

  it.each([
    ['sec_1', 'sec_1', true],
    ['sec_2__cl_1', 'cl_1', true],
    ['sec_1', 'sec_1__p_1', true],
    ['sec_1', 'sec_12', false],
    ['sec_2__cl_11', 'l_11', false],
    ['sec_1__p_1', 'sec_1', false],
  ])('%s is by %s: %s', (record, address, expected) => {
    expect(isNamed(record, address)).toBe(expected);
  });

  it('tells a sentence of several from its provision', () => {
    const record = toRecordOf(['甲。', '乙。'], { eId: 'sec_2__cl_3', section: 'sec_2' });
    expect(findPlaces(parseAsked('第二部分第三项第2句'), [], [record], variants)).toEqual([
      { type: 'provision', record, eId: 'sec_2__cl_3__p_1__s_2' },
    ]);
  });
});

describe('the queries for what is named', () => {
  const words = (queries: ReturnType<typeof listNamingQueries>) =>
    queries.map(({ phrases, excluded }) => [phrases.flat().join(), excluded.length]);

  it.each([
    ['龍港', [['龙港', 0]]],
    ['浙政办发[2010]第162号', [['浙政办发2010162号', 0]]],
    ['2,200 亿元以上', [['2200亿元', 0]]],
    ['', []],
  ])('%s are %j', (text, expected) => {
    expect(words(listNamingQueries(parseAsked(text), variants))).toEqual(expected);
  });

  it('are of a number its series and its serial number', () => {
    expect(words(listNearQueries(parseAsked('浙政办发〔2010〕163号')))).toEqual([
      ['浙政办发2010', 0],
      ['163号', 0],
    ]);
    expect(listNearQueries(parseAsked('投资'))).toEqual([]);
  });
});

describe('numbers that come near', () => {
  const numbered = (at: number, kind: 'document' | 'target' = 'document') =>
    toEntryOf(`文件${at}`, { kind, address: `/${at}/`, names: [`国发〔2011〕${at}号`] });

  it('are six at most, and of documents alone', () => {
    const all = [numbered(1, 'target'), ...[2, 3, 4, 5, 6, 7, 8].map((at) => numbered(at))];
    const near = findNearNumbers(parseAsked('国发〔2011〕99号'), all.map(toFoldedEntry));
    expect(near.map(toPlacePath)).toEqual(['/2/', '/3/', '/4/', '/5/', '/6/', '/7/']);
  });
});

describe('a place behind the name of its document', () => {
  const rules = toEntryOf('中华人民共和国个人所得税法实施条例', {
    address: '/documents/rules/',
    document: 'rules',
    names: ['国务院令第707号'],
  });
  const other = toEntryOf('甲省测绘条例', {
    address: '/documents/other/',
    document: 'other',
    names: [],
  });
  const articles = ['rules', 'other'].map((document) =>
    toRecordOf(['一句。'], { document, eId: 'chp_2__art_14' }),
  );
  const placesOf = (text: string) =>
    findPlaces(parseAsked(text), [rules, other].map(toFoldedEntry), articles, variants).map(
      toPlacePath,
    );

  it.each([
    ['个人所得税法实施条例第十四条', ['/documents/rules/chp_2__art_14/#chp_2__art_14']],
    ['个人所得税法实施条例 第十四条', ['/documents/rules/chp_2__art_14/#chp_2__art_14']],
    ['国务院令第707号第十四条', ['/documents/rules/chp_2__art_14/#chp_2__art_14']],
    ['测绘条例第14条', ['/documents/other/chp_2__art_14/#chp_2__art_14']],
    ['水法第十四条', []],
    ['个人所得税法实施条例第十五条', []],
  ])('is found in that document alone: %s', (text, paths) => {
    expect(placesOf(text)).toEqual(paths);
  });
});
