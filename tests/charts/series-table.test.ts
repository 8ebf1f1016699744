import { describe, expect, it } from 'vitest';
import { tabulateSeries } from '../../src/charts/series-table.ts';
import { hecun, toInput, toPoint, toTown } from './inputs.ts';

describe('the table of a series chart', () => {
  it('has a row for each value and each gap', () => {
    const [group] = tabulateSeries(toInput(hecun)).groups;
    expect(group?.heading?.text).toBe('贺村镇');
    expect(group?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['2010年', '21.2', '实际', '来源'],
      ['2011—2014年', '未见公布值'],
      ['2015年', '50.8', '实际', '来源'],
    ]);
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

  it('keeps the remark beside the source', () => {
    const point = toPoint(2024, '100.3', {
      note: '另有预计数',
      source: { text: '概况', href: 'https://a.cn/' },
    });
    const [group] = tabulateSeries(toInput(toTown('chongfu', '崇福镇', point))).groups;
    expect(group?.rows[0]?.[3]).toEqual({
      text: '概况',
      href: 'https://a.cn/',
      detail: '另有预计数',
    });
  });
});
