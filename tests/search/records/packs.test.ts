import { describe, expect, it } from 'vitest';
import { toPackPath, toPacks } from '#search/records/packs.ts';
import { toRecordOf } from './record-of.ts';

const records = Array.from({ length: 9 }, (_, at) =>
  toRecordOf(['完成。'], { eId: `art_${at + 1}` }),
);
const file = { document: 'doc', title: '条例', year: null, records };

describe('toPacks', () => {
  it('cuts a document into neighbours, four at most', () => {
    const packs = toPacks(file).map(({ name, file: { records: own } }) => [
      name,
      own.map(({ eId }) => eId).join(' '),
    ]);
    expect(packs).toEqual([
      ['0', 'art_1 art_2 art_3 art_4'],
      ['1', 'art_5 art_6 art_7 art_8'],
      ['2', 'art_9'],
    ]);
  });

  it('makes no pack of nothing', () => {
    expect(toPacks({ ...file, records: records.slice(0, 8) })).toHaveLength(2);
    expect(toPacks({ ...file, records: [] })).toEqual([]);
  });

  it('keeps what is said of the document', () => {
    expect(toPacks(file)[2]?.file).toEqual({ ...file, records: records.slice(8) });
  });
});

describe('toPackPath', () => {
  it('names document and pack', () => {
    expect(toPackPath('doc', '1z')).toBe('/pagefind/records/doc.1z.json');
  });
});
