import { describe, expect, it } from 'vitest';
import { drawScatter, toScatterChart } from '#charts/scatter/scatter-chart.ts';
import { toScatterInput } from '#charts/scatter/scatter-input.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';
import { readTexts } from '../marks.ts';

const people = (year: number, value: string, more = {}) =>
  toPoint(year, value, { unit: '万人', ...more });
const up = toInput(
  toTown('a', '甲镇', toPoint(2014, '20'), toPoint(2015, '30')),
  toTown('b', '乙镇', toPoint(2015, '80'), toPoint(2015, '81', { status: 'provisional' })),
  toTown('c', '丙镇', toPoint(2015, '7')),
  toTown('d', '丁镇', toPoint(2015, '7', { boundaryVersion: '2009' })),
);
const across = {
  ...toInput(
    toTown('a', '甲镇', people(2014, '5'), people(2015, '6')),
    toTown('b', '乙镇', people(2015, '12')),
    toTown('c', '丙镇', people(2015, '3.5'), people(2016, '4')),
    toTown('d', '丁镇', people(2015, '3')),
  ),
  title: '常住人口',
  unit: '万人' as const,
};
const input = toScatterInput(up, across, 27, null);
if (input === null) throw new Error('nothing was held against each other');

describe('two indicators of one year', () => {
  it('are of the latest year that three towns have both of, of one extent', () => {
    expect([input.year, input.others]).toEqual([2015, 24]);
    expect(input.points.map((one) => [one.up.series.id, one.up.value, one.across.value])).toEqual([
      ...[
        ['a', '30', '6'],
        ['b', '80', '12'],
        ['c', '7', '3.5'],
      ],
    ]);
  });

  it('are of the year that most towns have both of where no year has three', () => {
    const two = { ...up, series: up.series.slice(0, 2) };
    expect(toScatterInput(two, across, 27, null)?.year).toBe(2015);
    expect(toScatterInput(two, across, 27, null)?.points).toHaveLength(2);
  });

  it('are of the year that is asked for, or none', () => {
    expect(toScatterInput(up, across, 27, 2014)?.points).toHaveLength(1);
    expect(toScatterInput(up, across, 27, 2016)).toBeNull();
    expect(toScatterInput(toInput(), across, 27, null)).toBeNull();
  });

  it.each(['wide', 'narrow'] as const)('names both axes and every dot, %s', (size) => {
    const texts = readTexts(drawScatter(input, size).body);
    expect(texts).toContain('↑ GDP（亿元）');
    expect(texts).toContain('常住人口（万人） →');
    expect(texts).toEqual(expect.arrayContaining(['甲', '乙', '丙']));
  });

  it('say how many and no cause', () => {
    const { sentence, table } = toScatterChart(input);
    expect(sentence).toBe(
      '2015年有3个镇既有GDP又有常住人口的实际值，一点一镇。另有24个镇没有两个可比的值，不在图上。两者同高同低，不说明谁引起谁。',
    );
    expect(table.groups.map(({ rows }) => rows[0]?.map(({ text }) => text))).toEqual([
      ...[
        ['甲镇', '30', '6', ''],
        ['乙镇', '80', '12', ''],
        ['丙镇', '7', '3.5', ''],
      ],
    ]);
  });
});
