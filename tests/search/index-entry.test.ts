import { describe, expect, it } from 'vitest';
import { fromIndexEntry, toIndexEntry, toIndexId } from '../../src/search/index-entry.ts';
import { toRecordOf } from './record-of.ts';

const record = toRecordOf(['（一）投入。', '完成投资2200亿元。', '抓好项目。'], {
  eId: 'sec_2__cl_1',
  path: ['二、任务', '（一）投入'],
  section: 'sec_2',
  headingLength: 5,
  hasTarget: true,
});
const file = { document: 'doc', title: '要点', year: '2012', records: [record] };

describe('toIndexEntry', () => {
  it('gives pagefind tokens, filters and a title', () => {
    expect(toIndexEntry(file, record)).toEqual({
      url: '/documents/doc/sec_2__cl_1/',
      content: '（一） 投 入。 完 成 投 资 2 2 0 0 亿 元。 抓 好 项 目。',
      meta: { title: '二、任务 › （一）投入' },
      filters: {
        document: ['doc'],
        section: ['doc.sec_2'],
        year: ['2012'],
        target: ['yes'],
        citation: ['no'],
      },
    });
  });

  it('leaves out a year that is not known', () => {
    expect(toIndexEntry({ ...file, year: null }, record).filters).not.toHaveProperty('year');
  });
});

describe('fromIndexEntry', () => {
  it('gives the record back but for its sentences', () => {
    const pieces = [0, 6, 17].map((start) => ({ eId: 'sec_2__cl_1', start }));
    expect(fromIndexEntry(toIndexEntry(file, record))).toEqual({ ...record, pieces });
  });

  it('refuses an address that is no provision', () => {
    const entry = { ...toIndexEntry(file, record), url: '/about/' };
    expect(() => fromIndexEntry(entry)).toThrow('got /about/');
  });
});

describe('toIndexId', () => {
  it('joins document and eId', () => {
    expect(toIndexId(record)).toBe('doc.sec_2__cl_1');
  });
});
