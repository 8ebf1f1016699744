import { describe, expect, it } from 'vitest';
import { silent } from '#scripts/data-import/layout/heading-words.ts';
import { parseHeading } from '#scripts/data-import/layout/heading.ts';
import { noMapping } from '#scripts/data-import/layout/mapping.ts';
import { listIndicatorNames, listSheetPlaceNames } from '#scripts/data-import/layout/names.ts';
import { readMapping } from '#scripts/data-import/layout/read-mapping.ts';
import { listStatedUnits, parseUnit } from '#scripts/data-import/layout/unit-words.ts';
import { readRealCorpus } from '../../../corpus/real-content.ts';

const corpus = readRealCorpus();
const names = { indicators: listIndicatorNames(corpus), places: listSheetPlaceNames(corpus) };

/** What a heading says, as `key: value` words; null where it is not understood. */
function read(heading: string, sayings: [string, string][] = []): string | null {
  const { mapping } = readMapping(sayings, names);
  const said = parseHeading(heading, { ...names, mapping });
  if (said === null) return null;
  const words = Object.entries(said).flatMap(([key, one]) =>
    one === null ? [] : `${key}: ${one}`,
  );
  return words.join(', ');
}

describe('a heading of an office', () => {
  it.each([
    ['地区生产总值（亿元）', 'indicator: gdp, unit: 亿元'],
    ['地区生产总值(万元)', 'indicator: gdp, unit: 万元'],
    ['生产总值', 'indicator: gdp'],
    ['GDP', 'indicator: gdp'],
    ['ＧＤＰ（亿元）', 'indicator: gdp, unit: 亿元'],
    ['GDP 亿元', 'indicator: gdp, unit: 亿元'],
    ['地 区⏎生产总值', 'indicator: gdp'],
    ['地区生产总值（GDP）', 'indicator: gdp'],
    ['2014年地区生产总值（亿元）', 'indicator: gdp, year: 2014, unit: 亿元'],
    ['地区生产总值（2014年，亿元）', 'indicator: gdp, year: 2014, unit: 亿元'],
    ['2014年1-9月财政总收入', 'indicator: fiscal-revenue-total, year: 2014, period: M01-M09'],
    ['三产占比（%）', 'indicator: tertiary-share, unit: %'],
    ['年末常住人口/万人', 'indicator: resident-population, unit: 万人'],
    ['人均GDP（元/人）', 'indicator: gdp-per-capita, unit: 元'],
    ['建成区面积（km²）', 'indicator: built-up-area, unit: 平方公里'],
    ['镇名⏎Town', 'field: place'],
    ['地区生产总值⏎Gross Regional Product', 'indicator: gdp'],
    ['柳市镇', 'place: liushi'],
    ['绝对值（亿元）', 'unit: 亿元'],
    ['累计', 'summed: true'],
  ])('is understood: %s', (heading, said) => {
    expect(read(heading.replace('⏎', '\n'))).toBe(said);
  });

  it.each([
    ...[
      '一产',
      '第一产业增加值',
      '规上工业总产值',
      '人均生产总值增速',
      '地区生产总值增长',
      'GDP同比',
    ],
    ...[
      '地区生产总值①',
      '地区生产总值¹',
      'GDP（现价，亿元）',
      '生产总值（镇均数）',
      '2014年比上年',
    ],
    ...['地区生产总值（千元）', '排名', '序号', '县', '2014年预计', '上年同期', '地区生产总值目标'],
    ...['地区生产总值⏎（按可比价）', '2014年⏎2015', '本月', '13年', '亿元户数'],
  ])('is not guessed at: %s', (heading) => {
    expect(read(heading.replace('⏎', '\n'))).toBeNull();
  });

  it('is nothing where it is very long', () => {
    expect(read('说明'.repeat(60))).toBeNull();
  });
});

describe('what an editor says of a heading', () => {
  it.each([
    ['全社会固投', 'fixed-asset-investment', '全社会固投', 'indicator: fixed-asset-investment'],
    [
      '固投',
      '固定资产投资',
      '2014年固投（万元）',
      'indicator: fixed-asset-investment, year: 2014, unit: 万元',
    ],
    [
      '固投（万元）',
      'fixed-asset-investment',
      '固投（万元）',
      'indicator: fixed-asset-investment, unit: 万元',
    ],
    [
      '投入',
      'fixed-asset-investment 万元',
      '投入',
      'indicator: fixed-asset-investment, unit: 万元',
    ],
    ['2014年9月', '2014 1-9月', '2014年9月', 'year: 2014, period: M01-M09'],
    ['主要指标', '', '主要指标', ''],
    ['同比', 'skip', '同比（%）', 'unit: %, skipped: true'],
    ['同比', '不读', '2014年同比', 'year: 2014, skipped: true'],
    ['街道', 'place', '街 道', 'field: place'],
  ])('counts: %s is %s', (heading, means, seen, said) => {
    expect(read(seen, [[heading, means]])).toBe(said);
  });

  it('leaves other headings as they are', () => {
    expect(read('GDP', [['同比', 'skip']])).toBe('indicator: gdp');
    expect(read('同比增速', [['同比', 'skip']])).toBeNull();
    expect(read('固投（含农户）', [['固投', 'fixed-asset-investment']])).toBeNull();
  });

  it('is refused where it means nothing', () => {
    const { findings } = readMapping([['固投', '固定投资产']], names);
    expect(findings).toMatchObject([
      { kind: 'option-invalid', file: '选项 option --map', value: '固投=固定投资产' },
    ]);
    expect(readMapping([['固投', 'gdp 固投']], names).findings).toHaveLength(1);
    expect(readMapping([], names).mapping.isEmpty).toBe(true);
    expect(noMapping.find('GDP')).toBeNull();
    expect(silent.skipped).toBeNull();
  });
});

describe('the units of a table', () => {
  it.each([
    ['亿元', '亿元'],
    ['％', '%'],
    ['单位：万元', '万元'],
    ['人民币亿元', '亿元'],
    ['100 million yuan', '亿元'],
    ['平方千米', '平方公里'],
    ['千元', null],
    ['亿美元', null],
    ['万', null],
    ['', null],
  ])('are known by their words: %s', (words, unit) => {
    expect(parseUnit(words)).toBe(unit);
  });

  it.each([
    ['（单位：亿元、万人、%）', '亿元 万人 %'],
    ['计量单位: 万元', '万元'],
    ['2017年 单位：亿元，人', '亿元 人'],
    ['单位：千元', '千元'],
    ['填报单位：乐清市', ''],
    ['牵头单位：发改局', ''],
    ['单位', ''],
  ])('are stated above it: %s', (words, units) => {
    expect(listStatedUnits(words).join(' ')).toBe(units);
  });
});
