import { describe, expect, it } from 'vitest';
import { formatCsv, formatObservationsCsv } from '#export/tables/csv.ts';
import type { Observation } from '#schema/observation.ts';

const row: Observation = {
  indicator: 'gdp',
  place: 'hecun',
  year: 2015,
  period: 'year',
  value: '50.80',
  unit: '亿元',
  status: 'actual',
  source: 's32',
  locator: null,
  vintage: '2026-11-22',
  supersedes: null,
  boundaryVersion: null,
  confidence: 'high',
  missingReason: null,
  noteZh: '含“引号”',
  noteEn: 'a "quote", and a comma',
};

describe('csv', () => {
  it('begins with the promised columns', () => {
    expect(formatObservationsCsv([])).toMatch(
      /^indicator,place,year,period,value,unit,status,source,[^\n]+\n$/,
    );
  });

  it('keeps the digits as published', () => {
    expect(formatObservationsCsv([row])).toContain('\ngdp,hecun,2015,year,50.80,亿元,actual,s32,');
  });

  it('leaves a missing value empty', () => {
    const missing: Observation = { ...row, value: null, missingReason: 'not-published' };
    expect(formatObservationsCsv([missing])).toContain('\ngdp,hecun,2015,year,,亿元,actual,s32,');
  });

  it('quotes quotes, commas and line ends', () => {
    expect(formatCsv(['a'], [['x,y'], ['say "z"'], ['two\nlines'], ['plain']])).toBe(
      'a\n"x,y"\n"say ""z"""\n"two\nlines"\nplain\n',
    );
  });

  it('has neither byte order mark nor carriage return', () => {
    const text = formatObservationsCsv([row]);
    expect(text.startsWith('\ufeff')).toBe(false);
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });
});
