import { describe, expect, it } from 'vitest';
import { parseIndexId, toIndexId } from '#search/records/index-id.ts';
import { toRecordOf } from './record-of.ts';

describe('toIndexId', () => {
  it('names document, provision, pack and heading', () => {
    const record = toRecordOf(['（一）着力投入。', '完成。'], {
      eId: 'sec_2__cl_1',
      headingLength: 8,
    });
    expect(toIndexId(record, '1z')).toBe('doc.sec_2__cl_1.1z.5');
    expect(toIndexId(toRecordOf(['完成。']), '0')).toBe('doc.sec_1.0.0');
  });
});

describe('parseIndexId', () => {
  it('reads what a name says of its record', () => {
    expect(parseIndexId('zj-2012.sec_2__cl_1.1z.12')).toEqual({
      document: 'zj-2012',
      eId: 'sec_2__cl_1',
      pack: '1z',
      headingTokens: 12,
    });
  });

  it.each(['', 'doc.art_3', 'doc.art_3.0', 'doc.art_3.0.1.2', 'und_1a2b3c4'])(
    'refuses %j as a name',
    (id) => {
      expect(() => parseIndexId(id)).toThrow(`got ${id}`);
    },
  );
});
