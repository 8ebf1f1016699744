import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '#charts/input/chart-input.ts';
import { isDense, tabulateMatrix } from '#charts/series/dense-table.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';

const from = (id: string, nature: ChartPoint['source']['nature'] = null) => ({
  source: { id, text: `来源${id}`, publisher: `${id}报`, nature, href: null },
});
const past = { boundaryVersion: 'old' };
/** A town with a value of each of so many years from 2010, or of those that are named. */
const town = (id: string, ...years: (number | ChartPoint)[]) =>
  toTown(id, `${id}镇`, ...years.map((one) => (typeof one === 'number' ? toPoint(one, '1') : one)));
const range = (count: number) => Array.from({ length: count }, (_, at) => 2010 + at);

describe('a table of places across years', () => {
  const dense = (...towns: Parameters<typeof toInput>) => isDense(toInput(...towns));

  it.each<[string, boolean, boolean]>([
    ['two places', dense(town('a', 2010), town('b', 2010)), true],
    ['one place', dense(town('a', 2010, 2011)), false],
    ['one place of two extents', dense(town('a', 2010, toPoint(2010, '2', past))), true],
    ['eight years', dense(town('a', ...range(8)), town('b', ...range(8))), true],
    ['nine years', dense(town('a', ...range(9)), town('b', ...range(9))), false],
    ['cells half of them empty', dense(town('a', 2010), town('b', 2011)), false],
    ['cells most of them full', dense(town('a', 2010, 2011), town('c', 2011)), true],
    ['two values of one year', dense(town('a', 2010, 2010), town('b', 2010)), false],
    [
      'a part of a year',
      dense(town('a', 2010), town('b', toPoint(2010, '1', { period: 'M01-M06' }))),
      false,
    ],
    ['nothing', dense(), false],
  ])('is made of %s: %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('says of each value all that must be known', () => {
    const input = {
      ...toInput(
        town(
          'a',
          toPoint(2011, '20000', { ...from('s02'), unit: '万元' }),
          toPoint(2010, '1', {
            ...from('s01', 'official-press'),
            status: 'estimate',
            confidence: 'low',
          }),
          toPoint(2012, null, { ...from('s02'), missingReason: 'withheld' }),
          toPoint(2010, '4', { ...from('s03'), ...past }),
        ),
        { ...town('b', toPoint(2012, '5'), toPoint(2010, '6'), toPoint(2011, null)), href: null },
      ),
      title: '投资',
    };
    expect(tabulateMatrix(input)).toEqual({
      caption: '投资：公布过的值（亿元）',
      columns: [
        { text: '镇' },
        { text: '2010', numeric: true },
        { text: '2011', numeric: true },
        { text: '2012', numeric: true },
        { text: '出处' },
      ],
      groups: [
        {
          of: 'a',
          heading: null,
          rows: [
            [
              { text: 'a镇', header: true, href: '/towns/a/' },
              {
                text: '1',
                numeric: true,
                detail: '预计·可靠程度低·官方媒体',
                links: [{ text: 's01报', href: '#s01', isSource: true }],
              },
              {
                text: '20000万元',
                numeric: true,
                detail: '性质不明',
                links: [{ text: 's02报', href: '#s02', isSource: true }],
              },
              {
                text: '不公开',
                absent: true,
                links: [{ text: 's02报', href: '#s02', isSource: true }],
              },
              { text: '', links: [] },
            ],
          ],
        },
        {
          of: 'a',
          heading: null,
          rows: [
            [
              { text: 'a镇（当时的区划）', header: true, href: '/towns/a/' },
              { text: '4', numeric: true },
              { text: '未见', absent: true },
              { text: '未见', absent: true },
              {
                text: '',
                links: [{ text: 's03报', href: '#s03', isSource: true }],
                detail: '性质不明',
              },
            ],
          ],
        },
        {
          of: 'b',
          heading: null,
          rows: [
            [
              { text: 'b镇', header: true },
              { text: '6', numeric: true },
              { text: '未见', absent: true },
              { text: '5', numeric: true },
              {
                text: '',
                links: [{ text: '甲报', href: '#s01', isSource: true }],
                detail: '官方媒体',
              },
            ],
          ],
        },
      ],
    });
  });
});
