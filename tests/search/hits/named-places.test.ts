import { describe, expect, it } from 'vitest';
import { toFoldedEntry } from '#search/catalogue/entry-match.ts';
import { parseAsked } from '#search/query/parse-asked.ts';
import { findNearNumbers, findPlaces, toPlacePath } from '#search/hits/named-places.ts';
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
