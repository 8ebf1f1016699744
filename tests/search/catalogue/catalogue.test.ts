import { describe, expect, it } from 'vitest';
import { formatCatalogue, parseCatalogue } from '#search/catalogue/catalogue.ts';
import { listExamples } from '#search/hits/examples.ts';
import { listSections } from '#search/records/list-record-files.ts';
import { toSection } from '#search/records/section.ts';
import { toEntryOf, toWordsOf } from './entry-of.ts';
import { toRecordOf } from '../records/record-of.ts';

const records = [
  toRecordOf(['推行“亩产效益”评价。'], { eId: 'sec_1', path: ['一、要求'] }),
  toRecordOf(['一句。'], { eId: 'sec_1__cl_1', path: ['一、要求', '（一）甲'] }),
  toRecordOf(['一句。'], { eId: 'art_1', path: ['第一条'] }),
];
const files = [{ document: 'doc', title: '要点', year: '2012', records }];
const entries = [
  toEntryOf('投资', {
    kind: 'target',
    names: ['2200亿元'],
    answer: {
      words: toWordsOf('已知2镇未达到', { en: '2 missed' }),
      bar: [{ 'stroke-width': '2', d: 'M12 6H160' }, { d: 'M0 2.5H11.5V9.5H0z' }],
    },
  }),
  toEntryOf('人口', {
    kind: 'target',
    answer: { words: toWordsOf('未见公布结果', { en: 'Not published' }), bar: [] },
  }),
  toEntryOf('《意见》浙委办〔2010〕115号', { kind: 'citation' }),
  toEntryOf('龙港镇', {
    kind: 'town',
    names: ['longgang'],
    detail: toWordsOf('温州市', { en: 'W' }),
  }),
];
const catalogue = { entries, sections: listSections(files) };

describe('listSections', () => {
  it('names the outermost provisions save articles', () => {
    expect([...catalogue.sections]).toEqual([['doc.sec_1', '一、要求']]);
    expect(toSection('doc', 'sec_1__cl_1__p_1')).toBe('doc.sec_1');
    expect(toSection('doc', 'art_1__p_1')).toBe(null);
  });
});

describe('parseCatalogue', () => {
  it('reads what formatCatalogue wrote', () => {
    expect(parseCatalogue(JSON.parse(formatCatalogue(catalogue)))).toEqual(catalogue);
  });

  it.each([
    [[], 'an object'],
    [{ sections: {} }, 'a list as `entries`'],
    [{ sections: {}, entries: [{ kind: 'x' }] }, 'no kind x'],
  ])('refuses %j', (value, message) => {
    expect(() => parseCatalogue(value)).toThrow(message);
  });
});

describe('listExamples', () => {
  it('offers one query of each sort', () => {
    expect(listExamples(files, catalogue)).toEqual([
      '亩产效益',
      '2200亿元',
      '浙委办〔2010〕115号',
      'longgang',
    ]);
  });
});
