import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldWidth, splitNoteMarks, toRaised } from '#schema/signs/note-signs.ts';
import { unitSchema } from '#schema/text.ts';
import { cleanNumber } from '#scripts/data-import/values/clean-number.ts';
import { generalFormat } from '#scripts/data-import/xlsx/number-format.ts';
import { createRealContent } from './real-content.ts';
import { createFolder, importInto, listFindings } from './import-into.ts';
import { writeWorkbook } from './xlsx-file.ts';

const units = unitSchema.options.toSorted((a, b) => b.length - a.length);
const clean = (cell: string) => {
  const cleaned = cleanNumber(cell, { unit: '亿元', units });
  return 'text' in cleaned ? cleaned.text : `${cleaned.kind} ${cleaned.detail}`;
};

const given = ['--source', 's17', '--confidence', 'high', '--status', 'actual'];
const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name);

describe('the mark of a note', () => {
  it.each([
    ['123.4①', '①'],
    ['123.4¹', '¹'],
    ['50②', '②'],
    ['50⑴', '⑴'],
    ['50㈠', '㈠'],
    ['50⁽¹⁾', '⁽¹⁾'],
    ['50⒈', '⒈'],
    ['50❶', '❶'],
    ['50㉑', '㉑'],
    ['50₁', '₁'],
    ['50*', '*'],
    ['50＊', '*'],
    ['50 **', '**'],
    ['50†', '†'],
    ['50※', '※'],
    ['50注1', '注1'],
    ['50（注）', '(注)'],
    ['50注①', '注①'],
    ['50[1]', '[1]'],
    ['50［1］', '[1]'],
    ['50〔1〕', '〔1〕'],
    ['50(1)', '(1)'],
    ['50①②', '①②'],
    ['1,234①', '①'],
    ['①50', '①'],
    ['*50', '*'],
    ['①', '①'],
  ])('is told apart from the number in %s', (cell, marks) => {
    expect(clean(cell)).toBe(`number-mark ${marks}`);
  });

  it.each([
    ['123.41', '123.41'],
    ['１２３．４１', '123.41'],
    ['　502　', '502'],
    ['1,234', '1234'],
  ])('is none in %s', (cell, number) => {
    expect(clean(cell)).toBe(number);
    expect(splitNoteMarks(cell)).toBeNull();
  });

  it.each([
    ...['12½', '5㎡', '1²3', '50[12a]', '50a', 'Ⅻ', '⑴⑵', '1㎞', '12.3⁴5', '𝟏𝟐', '٣'],
    ...['5①0', '123.4①5'],
  ])('and whatever else is no plain digit makes no number: %s', (cell) => {
    expect(clean(cell)).toMatch(/^number-/);
  });

  it('may stand in the format of a stored number', () => {
    const shown = (words: string) =>
      cleanNumber(
        { kind: 'number', text: '123.4', format: { ...generalFormat, words } },
        { unit: '亿元', units },
      );
    expect(shown('①')).toEqual({ kind: 'number-mark', detail: '①' });
    expect(shown('*')).toEqual({ kind: 'number-mark', detail: '*' });
    expect(shown('亿元')).toEqual({ text: '123.4' });
  });

  it('keeps its sign where widths are folded', () => {
    expect(foldWidth('１２．５（ＧＤＰ）　①¹⑴㎡')).toBe('12.5(GDP) ①¹⑴㎡');
    expect(toRaised('（1）', 'raised')).toBe('⁽¹⁾');
    expect(toRaised('2注', 'lowered')).toBe('₂注');
  });
});

describe('a sheet with the marks of notes', () => {
  it('is refused with each cell named and nothing written', async () => {
    const content = createRealContent();
    const options = [...given, '--indicator', 'gdp', '--unit', '亿元', '--write'];
    const result = await importInto(content, [fixture('f20-note-marks.csv')], ...options);
    expect(listFindings(result)).toEqual([
      'number-mark 2 B 2013年 123.4①',
      'number-mark 2 C 2014年 123.4¹',
      'number-mark 2 D 2015年 50②',
    ]);
    expect(result.written).toEqual([]);
  });

  it('is refused where the mark is a raised run of rich text', async () => {
    const options = [...given, '--indicator', 'gdp', '--unit', '亿元'];
    const result = await importInto('content', [fixture('f21-superscript.xlsx')], ...options);
    expect(listFindings(result)).toEqual(['number-mark 2 B 2013 123.4¹']);
  });
});

describe('how a workbook draws its words', () => {
  const run = (words: string, looks = '') =>
    `<r>${looks === '' ? '' : `<rPr>${looks}</rPr>`}<t>${words}</t></r>`;
  const rich = (...runs: string[]) => `<c t="inlineStr"><is>${runs.join('')}</is></c>`;
  const raised = '<vertAlign val="superscript"/>';

  async function read(head: string, place: string, value: string): Promise<string[]> {
    const file = join(createFolder(), 'a.xlsx');
    const rows = [
      [rich(run('镇')), head],
      [place, value],
    ];
    writeWorkbook(file, [{ name: '甲', rows }]);
    const options = [...given, '--indicator', 'built-up-area', '--unit', '平方公里'];
    const result = await importInto('content', [file], ...options);
    if (result.findings.length > 0) return listFindings(result);
    return [`${result.tally.counts.new} ${result.readings[0]?.columns.join(' | ') ?? ''}`];
  }
  const year = rich(run('2013年'));
  const town = rich(run('柳市镇'));

  it.each([
    [[run('12'), run('1', raised)], '12¹'],
    [[run('12'), run('（1）', raised)], '12⁽¹⁾'],
    [[run('12'), run('1', '<vertAlign val="subscript"/>')], '12₁'],
    [[run('1', raised), run('12')], '¹12'],
    [[run('12'), run('1,2', raised)], '12¹,²'],
  ])('tells a raised figure of a number: %#', async (runs, value) => {
    const [only] = await read(year, town, rich(...runs));
    expect(only).toMatch(/^number-(mark|form) 2 B 2013年 /);
    expect(only?.endsWith(value)).toBe(true);
  });

  it('tells a struck figure of a number', async () => {
    const [only] = await read(year, town, rich(run('12'), run('3', '<strike/>')));
    expect(only).toBe('number-form 2 B 2013年 123\u0336');
  });

  it('tells a raised figure of a year', async () => {
    const [only] = await read(rich(run('201'), run('3', raised)), town, rich(run('12')));
    expect(only).toMatch(/^no-header/);
  });

  it('reads what is drawn as other words are', async () => {
    const plain = run('12', '<b/><vertAlign val="baseline"/><strike val="0"/>');
    expect(await read(year, town, rich(plain))).toEqual([
      '1 A 镇,place | B 2013年,built-up-area 2013 平方公里',
    ]);
  });

  it('knows km² with a raised 2 for what it is', async () => {
    const head = rich(run('建成区面积（km'), run('2', raised), run('）2013年'));
    expect(await read(head, town, rich(run('12')))).toEqual([
      '1 A 镇,place | B 建成区面积（km²）2013年,built-up-area 2013 平方公里',
    ]);
  });
});
