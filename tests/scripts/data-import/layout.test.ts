import { describe, expect, it } from 'vitest';
import { findField, findSourceField } from '#scripts/data-import/layout/fields.ts';
import { silent } from '#scripts/data-import/layout/heading-words.ts';
import { parseHeading } from '#scripts/data-import/layout/heading.ts';
import { findLayout } from '#scripts/data-import/layout/layout.ts';
import { noMapping } from '#scripts/data-import/layout/mapping.ts';
import { listIndicatorNames, listSheetPlaceNames } from '#scripts/data-import/layout/names.ts';
import { findDefaults } from '#scripts/data-import/layout/sheet-defaults.ts';
import { parseRegion, toColumn, toLetters } from '#scripts/data-import/sheet/address.ts';
import type { Cell } from '#scripts/data-import/sheet/cell.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { buildContent } from '../../corpus/tiny-content.ts';

const { corpus } = parseCorpus(buildContent());
const indicators = listIndicatorNames(corpus);
const places = listSheetPlaceNames(corpus);
const place = { file: 'a.csv', sheet: null, row: null, column: null };

function read(rows: readonly (readonly Cell[])[], hasPlace = false) {
  const numbered = rows.map((cells, at) => ({ number: at + 1, cells }));
  return findLayout(numbered, { indicators, places, mapping: noMapping, hasPlace, place });
}

describe('the address of a cell', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %s as %s', (column, letters) => {
    expect(toLetters(column)).toBe(letters);
    expect(toColumn(`${letters}12`)).toBe(column);
  });

  it('names no column without letters', () => {
    for (const address of ['', '12', 'a1', '@1', '[1']) expect(toColumn(address)).toBeNull();
  });

  it('may be that of a rectangle', () => {
    expect(parseRegion('B2:AA13')).toEqual({
      ...{ firstRow: 2, lastRow: 13 },
      ...{ firstColumn: 1, lastColumn: 26 },
    });
    for (const range of ['A1', 'A1:B', 'xA1:B2', 'A1:B2x', '1:2', 'A:B'])
      expect(parseRegion(range)).toBeNull();
  });
});

describe('a heading', () => {
  it.each([
    ['指标', 'indicator'],
    ['指标名称', 'indicator'],
    ['镇', 'place'],
    ['镇名', 'place'],
    ['乡 镇', 'place'],
    ['地区', 'place'],
    ['Town', 'place'],
    ['年度', 'year'],
    ['年', 'year'],
    ['期间', 'period'],
    ['值', 'value'],
    ['数据', 'value'],
    ['计量单位', 'unit'],
    ['来源', 'source'],
    ['数据来源', 'source'],
    ['说明', 'noteZh'],
    ['备注', 'noteZh'],
    ['note', 'noteEn'],
    ['noteEn', 'noteEn'],
    ['VALUE', 'value'],
    ['天气', null],
  ])('of %s names the column %s', (heading, field) => {
    expect(findField(heading)).toBe(field);
  });

  it('of sources has no other names', () => {
    expect(findSourceField('网址')).toBe('address');
    expect(findSourceField('来源')).toBeNull();
  });

  it.each([
    ['2012', { year: '2012' }],
    ['2012年（亿元）', { year: '2012', unit: '亿元' }],
    ['数值 [ 亿元 ] ', { field: 'value', unit: '亿元' }],
    ['投资', { indicator: 'investment' }],
    ['Investment (亿元)', { indicator: 'investment', unit: '亿元' }],
    ['12012', null],
    ['2012年底', { year: '2012' }],
    ['数值（吨）', null],
    ['数值（亿元）约', null],
    ['天气（亿元）', null],
  ])('of %s is read with its unit', (heading, meaning) => {
    expect(parseHeading(heading, { indicators, places, mapping: noMapping })).toEqual(
      meaning && { ...silent, ...meaning },
    );
  });
});

describe('the layout of a table', () => {
  it('is found below its title with the unit said there', () => {
    const { layout, findings } = read([
      ['各镇投资', null],
      [null, '（单位：亿元）'],
      ['镇', '2012', null, '投资'],
    ]);
    expect(findings).toEqual([]);
    expect(layout).toMatchObject({
      ...{ form: 'values', row: 3, units: ['亿元'], labels: ['A 镇', 'B 2012', 'C', 'D 投资'] },
      values: [
        { column: 1, year: '2012', indicator: null, unit: null },
        { column: 3, year: null, indicator: 'investment', unit: null },
      ],
    });
    expect(read([['镇', '2012']]).layout).toMatchObject({ units: [] });
  });

  it('looks for its header in twenty rows', () => {
    const title = (count: number) => Array.from({ length: count }, (): Cell[] => ['标题']);
    expect(read([...title(19), ['镇', '2012']]).layout).toMatchObject({ row: 20 });
    expect(read([...title(20), ['镇', '2012']])).toMatchObject({
      layout: null,
      findings: [{ kind: 'no-header', row: null, value: null }],
    });
  });

  it('needs a place and a value', () => {
    expect(read([['2012', '出处']]).layout).toBeNull();
    expect(read([['2012', '出处']], true).layout).not.toBeNull();
    expect(read([['镇', '出处']]).layout).toBeNull();
    expect(read([['镇', '天气']]).layout).toBeNull();
    expect(read([['镇', '数值']]).layout).not.toBeNull();
  });

  it.each([
    ['column-unknown', ['镇', '2012', '天气'], 'C 天气', '天气'],
    [
      'column-unknown',
      ['镇', '2012', { kind: 'date', text: '2013-01-01' }],
      'C 2013-01-01',
      '2013-01-01',
    ],
    ['column-twice', ['镇', '乡镇', '2012'], 'B 乡镇', '乡镇'],
    ['two-forms', ['镇', '数值', '2012'], 'C 2012', '2012'],
    ['two-forms', ['镇', '年份', '2012'], 'C 2012', '2012'],
    ['two-forms', ['镇', '指标', '投资'], 'C 投资', '投资'],
  ] as const)('tells %s of %j', (kind, cells, column, value) => {
    expect(read([cells]).findings).toMatchObject([{ kind, file: 'a.csv', row: 1, column, value }]);
  });

  it('may have years beside indicators', () => {
    expect(read([['镇', '指标', '2012']]).findings).toEqual([]);
    expect(read([['镇', '年份', '投资']]).findings).toEqual([]);
  });

  it('is one of sources by three columns', () => {
    const headings = ['编号', '标题', '发布单位', '网址'];
    expect(read([headings]).layout).toMatchObject({ form: 'sources', row: 1 });
    for (const missing of ['编号', '标题', '网址'])
      expect(read([headings.filter((one) => one !== missing)]).layout).toBeNull();
  });
});

describe('what holds for a whole sheet', () => {
  const find = (file: string, sheet: string | null, given: [] | [['year', string]] = []) =>
    Object.fromEntries(findDefaults(file, sheet, new Map(given), { indicators, places }));

  it('is said by its names', () => {
    expect(find('x/investment.csv', null)).toEqual({ indicator: 'investment' });
    expect(find('投资.xlsx', ' 2012年 ')).toEqual({ indicator: 'investment', year: '2012' });
    expect(find('表.xlsx', 'beta')).toEqual({ place: 'beta' });
    expect(find('表1.xlsx', '12012')).toEqual({});
    expect(find('投资.v2.xlsx', '甲镇')).toEqual({});
  });

  it('is said better by the command', () => {
    expect(find('2012.csv', null, [['year', '2013']])).toEqual({ year: '2013' });
  });
});

describe('a name that nothing bears', () => {
  it.each([
    ['investmant', 'Investment'],
    ['inwestmemt', 'Investment'],
    ['inwestmemd', null],
    ['investments', 'Investment'],
    ['ivestment', 'Investment'],
    ['invest', null],
    ['投资额', '投资'],
    ['投次', null],
  ])('%s is like %s', (name, like) => {
    expect(indicators.suggest(name)).toBe(like);
  });

  it('means every record that bears it', () => {
    expect(places.find('甲镇')).toEqual(['alpha', 'beta']);
    expect(places.find('甲')).toEqual(['alpha', 'beta']);
    expect(places.find('ALPHA ')).toEqual(['alpha']);
    expect(places.find('试点镇')).toEqual(['pilots']);
    expect(places.find('丙镇')).toEqual([]);
  });
});
