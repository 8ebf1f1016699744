import { describe, expect, it } from 'vitest';
import { parseRecordFile } from '#search/records/parse-record-file.ts';
import { toRecordOf } from './record-of.ts';

const file = { document: 'doc', title: '要点', year: null, records: [toRecordOf(['一句。'])] };

describe('parseRecordFile', () => {
  it('reads back what was written', () => {
    expect(parseRecordFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
    const records = [
      toRecordOf(['一句。'], { hasTarget: true, hasCitation: true, headingLength: 3 }),
    ];
    const flagged = { ...file, year: '2012', records };
    expect(parseRecordFile(JSON.parse(JSON.stringify(flagged)))).toEqual(flagged);
  });

  it.each([
    [null, 'expected an object, got null'],
    [{ ...file, title: 1 }, 'expected a text as `title`, got 1'],
    [{ ...file, records: {} }, 'expected a list as `records`, got {}'],
    [{ ...file, records: [{}] }, 'expected a text as `eId`'],
  ])('refuses what has another shape', (value, message) => {
    expect(() => parseRecordFile(value)).toThrow(message);
  });
});
