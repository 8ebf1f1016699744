import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildContent } from '../../corpus/tiny-content.ts';
import { createFolder, importInto, listFindings, writeFiles } from './import-into.ts';
import { empty, formula, number, text, writeWorkbook, type TestSheet } from './xlsx-file.ts';

const options = [
  ...['--status', 'actual', '--source', 's01'],
  ...['--confidence', 'high', '--unit', '亿元'],
];
const heading = [text('镇'), text('年份'), text('数值')];

async function importSheets(...sheets: TestSheet[]) {
  const folder = createFolder();
  const indicator = (buildContent().get('indicators/investment.yml') ?? '').replace(
    'decimals: 0',
    'decimals: 2',
  );
  writeFiles(join(folder, 'content'), buildContent({ 'indicators/investment.yml': indicator }));
  const file = join(folder, 'investment.xlsx');
  writeWorkbook(file, sheets);
  const content = join(folder, 'content');
  return { result: await importInto(content, [file], '--write', ...options), content };
}

async function importCell(cell: string) {
  const row = [text('alpha'), number('2015'), cell];
  return (await importSheets({ name: '投资', rows: [heading, row] })).result;
}

describe('a spreadsheet', () => {
  it.each([
    ['a float', number('0.30000000000000004'), '0.3'],
    ['a shown zero', number('12.5', 1), '12.50'],
    ['a formula with its result', formula('7.25'), '7.25'],
    ['full-width digits', text('１２３．４'), '123.4'],
    ['separators of thousands', text('1,234.5'), '1234.5'],
    ['full-width separators', text('1，234'), '1234'],
  ])('gives the number of %s', async (_, cell, value) => {
    const result = await importCell(cell);
    expect(listFindings(result)).toEqual([]);
    const rows = readFileSync(result.written[0] ?? '', 'utf8')
      .trimEnd()
      .split('\n');
    expect(rows.at(-1)).toBe(
      `investment,alpha,2015,year,${value},亿元,actual,s01,,2026-12-01,,,high,,,,`,
    );
  });

  it.each([
    ['is-date', number('42005', 3)],
    ['no-result', formula(null)],
    ['is-error', '<c t="e"><v>#DIV/0!</v></c>'],
    ['is-truth', '<c t="b"><v>1</v></c>'],
    ['percent-format', number('0.123', 2)],
    ['number-scaled', number('123456', 4)],
    ['number-hidden-digits', number('12.34', 5)],
    ['number-decimals', number('1.23456789')],
    ['number-separators', text('1,23')],
    ['number-placeholder', text('—')],
    ['number-with-unit', text('12亿元')],
    ['number-exponent', text('1.2E+05')],
    ['number-form', text('约12')],
  ])('refuses a value that %s', async (kind, cell) => {
    const result = await importCell(cell);
    expect(result.findings).toMatchObject([{ kind, row: 2, column: 'C 数值', sheet: '投资' }]);
    expect(result.findings[0]?.message.zh).not.toBe('');
    expect(result.written).toEqual([]);
  });

  it('fills merged names down and refuses merged values', async () => {
    const rows = [
      heading,
      [text('alpha'), number('2014'), number('1')],
      [empty, number('2015'), number('2')],
      [text('gamma'), number('2014'), number('3')],
      [text('gamma'), number('2015'), empty],
    ];
    const towns = await importSheets({ name: '投资', rows, merges: ['A2:A3'] });
    expect(listFindings(towns.result)).toEqual(['name-unknown 4 A 镇 gamma']);
    const values = await importSheets({ name: '投资', rows: rows.slice(0, 3), merges: ['C2:C3'] });
    expect(values.result.findings).toMatchObject([{ kind: 'is-merged', row: 3 }, { row: 3 }]);
  });

  it('passes over hidden sheets and empty rows and says so', async () => {
    const row = [text('alpha'), number('2015'), number('5')];
    const { result } = await importSheets(
      { name: '投资', rows: [[text('标题')], heading, [], [empty], row] },
      { name: '草稿', rows: [[text('x')]], state: 'hidden' },
    );
    expect(listFindings(result)).toEqual([]);
    expect(result.tally).toMatchObject({ rows: 1, counts: { new: 1 } });
    expect(result.hidden).toHaveLength(1);
    expect(result.hidden[0]).toContain('[草稿]');
  });
});
