import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildContent } from '../../corpus/tiny-content.ts';
import { createFolder, importInto, listFindings, writeFiles } from './import-into.ts';

const header =
  'indicator,place,year,period,value,unit,status,source,vintage,supersedes,confidence,missingReason,noteZh';

/** Each row with the one finding that it must bring about. */
const planted: readonly (readonly [string, string])[] = [
  ['invest,alpha,2001,year,1,亿元,actual,s01,,,high,,', 'name-unknown A'],
  ['investment,alfa,2001,year,1,亿元,actual,s01,,,high,,', 'name-unknown B'],
  ['investment,甲镇,2001,year,1,亿元,actual,s01,,,high,,', 'name-unclear B'],
  [',alpha,2002,year,1,亿元,actual,s02,,,high,,', 'reference-unknown H'],
  ['investment,,2003,year,1,亿元,actual,s01,,,high,,', 'field-invalid B'],
  ['investment,alpha,,year,1,亿元,actual,s01,,,high,,', 'field-invalid C'],
  ['investment,alpha,12,year,1,亿元,actual,s01,,,high,,', 'field-invalid C'],
  ['investment,alpha,二〇一二,year,1,亿元,actual,s01,,,high,,', 'field-invalid C'],
  ['investment,alpha,2004,H1,1,亿元,actual,s01,,,high,,', 'field-invalid D'],
  ['investment,alpha,2004,M00-M03,1,亿元,actual,s01,,,high,,', 'field-invalid D'],
  ['investment,alpha,2004,M09-M01,1,亿元,actual,s01,,,high,,', 'period-invalid D'],
  ['investment,alpha,2004,M01-M12,1,亿元,actual,s01,,,high,,', 'period-invalid D'],
  ['investment,alpha,2004,2001-2003,1,亿元,actual,s01,,,high,,', 'period-invalid D'],
  ['investment,alpha,2004,2004-2004,1,亿元,actual,s01,,,high,,', 'period-invalid D'],
  ['investment,alpha,2005,year,约5,亿元,actual,s01,,,high,,', 'number-form E'],
  ['investment,alpha,2005,year,5-6,亿元,actual,s01,,,high,,', 'number-form E'],
  ['investment,alpha,2005,year,.5,亿元,actual,s01,,,high,,', 'number-form E'],
  ['investment,alpha,2005,year,5.,亿元,actual,s01,,,high,,', 'number-form E'],
  ['investment,alpha,2005,year,"1,23",亿元,actual,s01,,,high,,', 'number-separators E'],
  ['investment,alpha,2005,year,1 23 4,亿元,actual,s01,,,high,,', 'number-separators E'],
  ['investment,alpha,2005,year,1.2E+05,亿元,actual,s01,,,high,,', 'number-exponent E'],
  ['investment,alpha,2005,year,—,亿元,actual,s01,,,high,,', 'number-placeholder E'],
  ['investment,alpha,2005,year,N/A,亿元,actual,s01,,,high,,', 'number-placeholder E'],
  ['investment,alpha,2005,year,无,亿元,actual,s01,,,high,,', 'number-placeholder E'],
  ['investment,alpha,2005,year,5亿元,亿元,actual,s01,,,high,,', 'number-with-unit E'],
  ['investment,alpha,2005,year,5%,亿元,actual,s01,,,high,,', 'number-with-unit E'],
  ['investment,alpha,2005,year,0.30000000000000004,亿元,actual,s01,,,high,,', 'number-decimals E'],
  ['investment,alpha,2005,year,007,亿元,actual,s01,,,high,,', 'field-invalid E'],
  ['investment,alpha,2005,year,-1,亿元,actual,s01,,,high,,', 'value-out-of-range E'],
  ['investment,alpha,2006,year,5,人,actual,s01,,,high,,', 'unit-mismatch F'],
  ['investment,alpha,2006,year,5,%,actual,s01,,,high,,', 'unit-mismatch F'],
  ['investment,alpha,2006,year,5,吨,actual,s01,,,high,,', 'field-invalid F'],
  ['investment,alpha,2007,year,5,亿元,,s01,,,high,,', 'field-invalid G'],
  ['investment,alpha,2007,year,5,亿元,guess,s01,,,high,,', 'field-invalid G'],
  ['investment,alpha,2007,year,5,亿元,大概,s01,,,high,,', 'field-invalid G'],
  ['investment,alpha,2008,year,5,亿元,actual,,,,high,,', 'field-invalid H'],
  ['investment,alpha,2008,year,5,亿元,actual,S 1,,,high,,', 'field-invalid H'],
  ['investment,alpha,2008,year,5,亿元,actual,s99,,,high,,', 'reference-unknown H'],
  ['investment,alpha,2009,year,5,亿元,actual,s01,yesterday,,high,,', 'field-invalid I'],
  ['investment,alpha,2009,year,5,亿元,actual,s01,2026-13-01,,high,,', 'field-invalid I'],
  ['investment,alpha,2009,year,5,亿元,actual,s01,,x,high,,', 'field-invalid J'],
  [
    'investment,alpha,2011,year,10,亿元,actual,s01,2026-11-23,2026-11-25,high,,改',
    'supersedes-cycle J',
  ],
  ['investment,beta,2009,year,5,亿元,actual,s01,,2020-01-01,high,,', 'supersedes-unknown J'],
  ['investment,alpha,2010,year,5,亿元,actual,s01,,,,,', 'field-invalid K'],
  ['investment,alpha,2010,year,5,亿元,actual,s01,,,sure,,', 'field-invalid K'],
  ['investment,alpha,2012,year,5,亿元,actual,s01,,,high,not-found,', 'value-and-reason L'],
  ['investment,alpha,2012,year,,亿元,actual,s01,,,high,lost,', 'field-invalid L'],
  ['investment,alpha,2012,year,,亿元,actual,s01,,,high,,说明', 'value-and-reason E'],
  ['investment,beta,2013,M01-M06,9,亿元,actual,s01,,,high,,', 'value-exceeds-whole E'],
  ['investment,beta,2014,year,7,亿元,actual,s01,,,high,,', 'key-duplicate null'],
];

/** Rows with nothing wrong, which some of the planted ones stand beside. */
const sound = [
  'investment,beta,2013,year,5,亿元,actual,s01,,,high,,',
  'investment,beta,2014,year,5,亿元,actual,s01,,,high,,',
];

describe('fifty planted errors', () => {
  it('are all reported and nothing is written', async () => {
    expect(planted).toHaveLength(50);
    const folder = createFolder();
    const content = join(folder, 'content');
    const rows = [header, ...sound, ...planted.map(([row]) => row)];
    writeFiles(content, buildContent());
    writeFiles(folder, new Map([['investment.csv', `${rows.join('\n')}\n`]]));
    const result = await importInto(content, [join(folder, 'investment.csv')], '--write');
    const found = listFindings(result).map((line) => line.split(' ').slice(0, 3).join(' '));
    const wanted = planted.map(([, words], index) => {
      const [kind, column] = words.split(' ');
      return `${kind} ${index + sound.length + 2} ${column}`;
    });
    expect(found.toSorted()).toEqual(wanted.toSorted());
    expect(result.written).toEqual([]);
    for (const { file, message } of result.findings) {
      expect(file).toContain('investment.csv');
      expect(message.zh.length).toBeGreaterThan(5);
      expect(message.en.length).toBeGreaterThan(10);
    }
  });
});
