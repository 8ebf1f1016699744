import { describe, expect, it } from 'vitest';
import { toIndexEntry } from '#search/records/index-entry.ts';
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
  it('gives pagefind tokens and filters, no title', () => {
    expect(toIndexEntry(file, record)).toEqual({
      url: '/documents/doc/sec_2__cl_1/',
      content: '（一） 投 入。 完 成 投 资 2 2 0 0 亿 元。 抓 好 项 目。',
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
