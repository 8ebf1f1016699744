import { describe, expect, it } from 'vitest';
import { findNearNumbers, findPlaces } from '../../src/search/places.ts';
import { toRecordOf } from './record-of.ts';

const catalogue = [
  {
    document: 'zj-2010-115',
    title: '关于进一步加快中心镇发展和改革的若干意见',
    number: '浙委办〔2010〕115号',
    aliases: ['中心镇意见'],
  },
  {
    document: 'zj-2010-162',
    title: '关于开展小城市培育试点的通知',
    number: '浙政办发〔2010〕162号',
    aliases: [],
  },
];
const records = [
  toRecordOf(['一句。'], { eId: 'sec_2__cl_3', path: ['二、任务', '（三）保障'] }),
  toRecordOf(['一句。'], { eId: 'sec_3' }),
];
const variants = new Map([['鎮', '镇']]);
const addressesOf = (text: string) =>
  findPlaces(text, catalogue, records, variants).map(({ address }) => address);

describe('findPlaces', () => {
  it.each([
    ['浙政办发[2010]162号', ['/documents/zj-2010-162/']],
    ['浙政办发2010第162号', ['/documents/zj-2010-162/']],
    ['162号', ['/documents/zj-2010-162/']],
    ['中心鎮意见', ['/documents/zj-2010-115/']],
    ['二(三)', ['/documents/doc/sec_2__cl_3/#sec_2__cl_3']],
    ['(三)', ['/documents/doc/sec_2__cl_3/#sec_2__cl_3']],
    ['sec_3__p_1__s_1', ['/documents/doc/sec_3/#sec_3__p_1__s_1']],
    ['s_1', []],
    ['镇', []],
    ['', []],
  ])('finds for %s', (text, addresses) => {
    expect(addressesOf(text)).toEqual(addresses);
  });
});

describe('findNearNumbers', () => {
  it('offers the same series and the same serial number', () => {
    const near = (text: string) => findNearNumbers(text, catalogue).map(({ detail }) => detail);
    expect(near('浙政办发〔2010〕163号')).toEqual(['浙政办发〔2010〕162号']);
    expect(near('浙委办〔2011〕115号')).toEqual(['浙委办〔2010〕115号']);
    expect(near('国发〔2011〕1号')).toEqual([]);
    expect(near('投资')).toEqual([]);
  });
});
