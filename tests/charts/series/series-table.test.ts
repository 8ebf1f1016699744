import { describe, expect, it } from 'vitest';
import { tabulateSeries } from '#charts/series/series-table.ts';
import { hecun, toInput, toPoint, toTown } from '../inputs.ts';

describe('the table of a series chart', () => {
  it('names what was promised for a year that has a value, with its sentence', () => {
    const goal = { unit: '亿元', words: '2015年目标≥60亿元', href: '/documents/a/#s' } as const;
    const goals = [
      { ...goal, year: 2015, value: '60' },
      { ...goal, year: 2016, value: '70', words: '2016年目标' },
    ];
    expect(tabulateSeries({ ...toInput(hecun), goals }).promises).toEqual([
      { year: 2015, text: '2015年目标≥60亿元', href: '/documents/a/#s' },
    ]);
    expect(tabulateSeries(toInput(hecun)).promises).toBeUndefined();
  });

  it('says of a revised value what stood in its place', () => {
    const town = toTown('hecun', '贺村镇', { ...toPoint(2015, '50.8'), before: '48亿元' });
    const { groups } = tabulateSeries(toInput(town));
    expect(groups[0]?.rows[0]?.[3]?.detail).toMatch(/·修订过，先前为48亿元$/);
  });

  it('has a row for each value and each gap', () => {
    const [group] = tabulateSeries(toInput(hecun)).groups;
    expect(group?.heading?.text).toBe('贺村镇');
    expect(group?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['2010年', '21.2', '实际', ''],
      ['2011—2014年', '未见公布值'],
      ['2015年', '50.8', '实际', ''],
    ]);
    expect(group?.rows[0]?.[3]?.links).toEqual([{ text: '甲报', href: '#s01', isSource: true }]);
    expect(group?.rows[0]?.[3]?.detail).toBe('官方媒体·可靠程度高');
  });

  it('lists a part of a year with its months', () => {
    const half = toTown('liushi', '柳市镇', toPoint(2016, '106.8', { period: 'M01-M06' }));
    const [group] = tabulateSeries(toInput(half)).groups;
    expect(group?.rows.map((row) => row[0]?.text)).toEqual(['2016年1—6月']);
  });

  it('gives the reason of a missing value instead of a number', () => {
    const missing = toTown(
      'hecun',
      '贺村镇',
      toPoint(2010, '21.2'),
      toPoint(2011, null, { missingReason: 'withheld' }),
      toPoint(2012, '23'),
    );
    const [group] = tabulateSeries(toInput(missing)).groups;
    expect(group?.rows[1]?.[1]).toMatchObject({ text: '不公开', absent: true });
    expect(group?.rows).toHaveLength(3);
  });

  it('sets a few full years side by side', () => {
    const years = [2010, 2011, 2012];
    const towns = ['a', 'b'].map((id) =>
      toTown(id, `${id}镇`, ...years.map((year) => toPoint(year, String(year - 2000)))),
    );
    const { columns, groups } = tabulateSeries(toInput(...towns));
    expect(columns.map(({ text }) => text)).toEqual(['镇', '2010', '2011', '2012', '出处']);
    expect(groups.map(({ of, rows }) => [of, ...(rows[0] ?? []).map(({ text }) => text)])).toEqual([
      ['a', 'a镇', '10', '11', '12', ''],
      ['b', 'b镇', '10', '11', '12', ''],
    ]);
  });

  it('says in a full table what is no measured value', () => {
    const rows = tabulateSeries(
      toInput(
        toTown('a', 'a镇', toPoint(2010, '1'), toPoint(2011, '2', { status: 'estimate' })),
        toTown('b', 'b镇', toPoint(2010, '3'), toPoint(2011, null, { missingReason: 'withheld' })),
        toTown('c', 'c镇', toPoint(2010, '4')),
      ),
    ).groups.map((group) => group.rows[0]?.[2]);
    expect(rows).toMatchObject([
      { text: '2', numeric: true, detail: '预计' },
      { text: '不公开', absent: true },
      { text: '未见', absent: true },
    ]);
  });

  it('gives each extent of a town its own row', () => {
    const before = { boundaryVersion: 'before' };
    const { groups } = tabulateSeries(
      toInput(
        toTown(
          'a',
          'a镇',
          toPoint(2010, '1', before),
          toPoint(2011, '2', before),
          toPoint(2011, '3'),
        ),
        toTown('b', 'b镇', toPoint(2010, '3'), toPoint(2011, '4')),
      ),
    );
    expect(groups.map(({ rows }) => rows[0]?.[0]?.text)).toEqual([
      'a镇',
      'a镇（当时的区划）',
      'b镇',
    ]);
  });

  it('says that nothing was found of a town', () => {
    const empty = toTown('tangqi', '塘栖镇');
    expect(tabulateSeries(toInput(hecun, empty)).groups[1]?.rows).toEqual([
      [{ text: '未见公布值', absent: true, span: 4 }],
    ]);
  });
});
