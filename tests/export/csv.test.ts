import { describe, expect, it } from 'vitest';
import { formatCsv, formatObservationsCsv } from '#export/tables/csv.ts';
import { guardCell, unguardCell } from '#schema/tables/formula-cells.ts';
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
  confidenceReason: 'stated',
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

describe('cells that a spreadsheet would run', () => {
  const formulas = [
    "=cmd|' /C calc'!A0",
    '@SUM(1)',
    '+1+1',
    '-1+1',
    '-',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
  ];

  it.each(formulas)('stand behind an apostrophe: %j', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  it.each(['-3.5', '+3', '-1,234.5', '-12.5%', '-1e5', '5-3', '甲=乙', '', "'甲'", '−3'])(
    'are not numbers or words: %j',
    (text) => {
      expect(guardCell(text)).toBe(text);
      expect(unguardCell(text)).toBe(text);
    },
  );

  it.each([...formulas, "'=1", "''=1", "'甲"])('are read back as they were: %j', (text) => {
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  it('are guarded in tables for people', () => {
    expect(
      formatCsv(
        ['a', 'b'],
        [
          ['=1,2', -3],
          ['@x', '-3.5'],
        ],
      ),
    ).toBe('a,b\n"\'=1,2",-3\n\'@x,-3.5\n');
  });
});
