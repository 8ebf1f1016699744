import { describe, expect, it } from 'vitest';
import type { ChartGoal, ChartPoint, SeriesInput } from '#charts/input/chart-input.ts';
import { describeSeries } from '#charts/series/series-sentence.ts';
import { tabulateSeries } from '#charts/series/series-table.ts';
import { hecun, toInput, toPoint, toTown } from '../inputs.ts';

const town = (...points: ChartPoint[]) => toTown('a', '甲镇', ...points);
const half = (year: number) => toPoint(year, '1', { period: 'M01-M06' });
const guess = (year: number, value: string) => toPoint(year, value, { status: 'estimate' });
const goal = (words: string): ChartGoal => ({ year: 2015, value: '1', unit: '亿元', words });
const withGoals = (input: SeriesInput): SeriesInput => ({
  ...input,
  goals: [goal('目标一'), goal('目标二')],
});
const group = { ...toTown('g', '试点镇', toPoint(2012, '9')), aside: true };
const both = toInput(town(toPoint(2010, '3')), toTown('b', '乙镇', toPoint(2013, '5')));

describe('the whole sentence of a series chart', () => {
  it.each<[string, SeriesInput, string]>([
    ['one value', toInput(town(toPoint(2010, '3'))), '甲镇GDP：2010年3亿元。'],
    [
      'neighbouring years',
      toInput(town(toPoint(2010, '3'), toPoint(2011, '4'))),
      '甲镇GDP：2010年3亿元、2011年4亿元。',
    ],
    [
      'a guess',
      toInput(town(guess(2010, '3'))),
      '甲镇GDP：2010年3亿元（预计）。空心点是预计、初步或推算的值。',
    ],
    [
      'goals',
      withGoals(toInput(town(toPoint(2010, '3')))),
      '甲镇GDP：2010年3亿元。虚线是目标一、目标二。',
    ],
    [
      'goals without values',
      withGoals(toInput(town(half(2010)))),
      '没有查到GDP的全年公布值。不是一个镇一整年的值只列在表中，不画在图上：甲镇2010年1—6月1亿元。',
    ],
    [
      'three values outside full years',
      toInput(town(...[2010, 2011, 2012].map(half))),
      '没有查到GDP的全年公布值。不是一个镇一整年的值只列在表中，不画在图上：甲镇2010年1—6月1亿元、甲镇2011年1—6月1亿元、甲镇2012年1—6月1亿元。',
    ],
    [
      'four values outside full years',
      toInput(town(...[2010, 2011, 2012, 2013].map(half))),
      '没有查到GDP的全年公布值。另有4个不是一个镇一整年的值，只列在表中，不画在图上。',
    ],
    [
      'a sum beside it',
      toInput(town(toPoint(2010, '3')), group),
      '甲镇GDP：2010年3亿元。不是一个镇一整年的值只列在表中，不画在图上：试点镇2012年9亿元。',
    ],
    [
      'no value',
      toInput(town(toPoint(2010, null), toPoint(2011, null, { period: 'M01-M06' }))),
      '没有查到GDP的公布值。',
    ],
    [
      'two towns',
      both,
      '2个镇有GDP的全年公布值，2010—2013年共2个。最高的是乙镇2013年5亿元，最低的是甲镇2010年3亿元。2011—2012年没有查到任何一个镇的值，图中留空，不作插补。',
    ],
    [
      'two towns, years and goals',
      withGoals(
        toInput(
          town(toPoint(2010, '3'), guess(2011, '30')),
          toTown('b', '乙镇', toPoint(2012, '5'), half(2013)),
        ),
      ),
      '2个镇有GDP的全年公布值，2010—2012年共3个。最高的是甲镇2011年30亿元（预计），最低的是甲镇2010年3亿元。空心点是预计、初步或推算的值。不是一个镇一整年的值只列在表中，不画在图上：乙镇2013年1—6月1亿元。虚线是目标一、目标二。',
    ],
    [
      'two units',
      toInput(
        town(toPoint(2010, '20000', { unit: '万元' })),
        toTown('b', '乙镇', toPoint(2011, '5')),
      ),
      '2个镇有GDP的全年公布值，2010—2011年共2个。最高的是乙镇2011年5亿元，最低的是甲镇2010年20000万元。',
    ],
    [
      'two towns in English',
      { ...both, locale: 'en' },
      '2 towns have a published full-year value of GDP; 2 values from 2010 to 2013. The highest is 乙镇 5\u00a0亿元 in 2013, the lowest 甲镇 3\u00a0亿元 in 2010. No value of any town was found for 2011–2012; the chart leaves a gap and fills in nothing.',
    ],
  ])('of %s', (_, input, expected) => {
    expect(describeSeries(input)).toBe(expected);
  });
});

describe('the rows of a place', () => {
  const rows = (...points: ChartPoint[]) =>
    tabulateSeries(toInput(town(...points))).groups.flatMap((one) =>
      one.rows.map((row) =>
        row
          .map(({ detail, links, text, ...more }) =>
            [text, ...Object.keys(more), ...(links ?? []).map(({ href }) => href), detail ?? '']
              .join(' ')
              .trimEnd(),
          )
          .join(' | '),
      ),
    );

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'runs of years without a value',
      rows(toPoint(2010, '1'), toPoint(2012, '2'), guess(2016, '3')),
      [
        '2010年 header | 1 numeric | 实际 status |  #s01 官方媒体·可靠程度高',
        '2011年 header | 未见公布值 absent span',
        '2012年 header | 2 numeric | 实际 status |  #s01 官方媒体·可靠程度高',
        '2013—2015年 header | 未见公布值 absent span',
        '2016年 header | 3 numeric | 预计 status |  #s01 官方媒体·可靠程度高',
      ],
    ],
    [
      'no row for a year that says why it has none',
      rows(
        toPoint(2010, '1'),
        toPoint(2011, null, { missingReason: 'withheld' }),
        toPoint(2014, '2'),
      ),
      [
        '2010年 header | 1 numeric | 实际 status |  #s01 官方媒体·可靠程度高',
        '2011年 header | 不公开 absent span |  #s01 官方媒体·可靠程度高',
        '2012—2013年 header | 未见公布值 absent span',
        '2014年 header | 2 numeric | 实际 status |  #s01 官方媒体·可靠程度高',
      ],
    ],
    [
      'a year without a reason',
      rows(toPoint(2010, '1'), toPoint(2011, null), toPoint(2012, '2')),
      [
        '2010年 header | 1 numeric | 实际 status |  #s01 官方媒体·可靠程度高',
        '2011年 header | 未见公布值 absent span |  #s01 官方媒体·可靠程度高',
        '2012年 header | 2 numeric | 实际 status |  #s01 官方媒体·可靠程度高',
      ],
    ],
    [
      'another unit',
      rows(toPoint(2010, '20000', { unit: '万元' })),
      ['2010年 header | 20000万元 numeric | 实际 status |  #s01 官方媒体·可靠程度高'],
    ],
    [
      'a part of a year',
      rows(half(2012), toPoint(2012, '4')),
      [
        '2012年1—6月 header | 1 numeric | 实际 status |  #s01 官方媒体·可靠程度高',
        '2012年 header | 4 numeric | 实际 status |  #s01 官方媒体·可靠程度高',
      ],
    ],
  ])('hold %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('stand under a heading that leads to its page', () => {
    const { groups, ...head } = tabulateSeries(
      toInput(hecun, { ...group, href: null }, toTown('c', '丙镇')),
    );
    expect(head).toEqual({
      caption: 'GDP：公布过的值',
      columns: [
        { text: '时期' },
        { text: '值（亿元）', numeric: true },
        { text: '性质' },
        { text: '出处' },
      ],
    });
    expect(groups.map(({ heading, of }) => ({ of, ...heading }))).toEqual([
      { of: 'hecun', text: '贺村镇', href: '/towns/hecun/' },
      { of: 'g', text: '试点镇' },
      { of: 'c', text: '丙镇', href: '/towns/c/' },
    ]);
  });
});
