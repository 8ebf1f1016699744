import { describe, expect, it } from 'vitest';
import type { ChartPoint, SeriesInput } from '#charts/input/chart-input.ts';
import { listDrawnPoints } from '#charts/input/drawn-points.ts';
import { makeAxes } from '#charts/panel/axes.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';

/** Towns with one value each, or with several of one town, as `year value`. */
const towns = (...points: readonly (readonly [number, string])[]): SeriesInput =>
  toInput(...points.map(([year, value], at) => toTown(`t${at}`, `${at}镇`, toPoint(year, value))));
const town = (...points: ChartPoint[]): SeriesInput => toInput(toTown('a', '甲镇', ...points));
const goal = { year: 2015, value: '30', unit: '亿元', words: '目标' } as const;
const ends = (count: number): SeriesInput =>
  towns(...Array.from({ length: count }, (_, at) => [2012, `${at + 1}`] as const), [
    2010,
    '1234567',
  ]);

describe('the axes of a panel', () => {
  const box = { x: 10, y: 20, width: 300, height: 200 };
  const say = (input: SeriesInput, years: readonly [number, number], own = box): string => {
    const axes = makeAxes(input, listDrawnPoints(input), own, years);
    const round = (...numbers: number[]): string => numbers.map(Math.round).join(' ');
    const ticks = axes.ticks.map(({ at, text }) => `${text}@${round(axes.y(at))}`);
    const frame = round(axes.left, axes.right, axes.top, axes.bottom);
    return `${frame} | ${round(...years.map(axes.x))} | ${ticks.join(' ')}`;
  };
  const ranks = town(toPoint(2011, '2', { unit: '名' }), toPoint(2012, '12', { unit: '名' }));

  it.each<[string, string, string]>([
    [
      'from zero',
      say(town(toPoint(2011, '3'), toPoint(2012, '9')), [2011, 2012]),
      '34 310 30 198 | 46 292 | 0@198 5@114 10@30',
    ],
    [
      'of a goal',
      say({ ...town(toPoint(2012, '9')), goals: [goal] }, [2011, 2012]),
      '34 310 30 198 | 46 292 | 0@198 20@114 40@30',
    ],
    [
      'of one year',
      say(town(toPoint(2012, '9')), [2012, 2012]),
      '34 310 30 198 | 169 169 | 0@198 5@114 10@30',
    ],
    [
      'below zero',
      say(town(toPoint(2011, '-3'), toPoint(2012, '9')), [2011, 2012]),
      '42 310 30 198 | 54 292 | −10@198 0@114 10@30',
    ],
    [
      'of nothing but zeros',
      say(town(toPoint(2011, '0'), toPoint(2012, '0')), [2011, 2012]),
      '39 310 30 198 | 51 292 | 0@198 0.5@114 1@30',
    ],
    [
      'up to zero',
      say(town(toPoint(2011, '-3'), toPoint(2012, '-8')), [2011, 2012]),
      '42 310 30 198 | 54 292 | −10@198 −5@114 0@30',
    ],
    [
      'of one value below zero',
      say(town(toPoint(2012, '-8')), [2011, 2012]),
      '42 310 30 198 | 54 292 | −10@198 −5@114 0@30',
    ],
    [
      'of ranks',
      say({ ...ranks, unit: '名', ranked: true }, [2011, 2012]),
      '34 310 30 198 | 46 292 | 1@30 5@91 10@167',
    ],
    [
      'of the first rank alone',
      say({ ...town(toPoint(2012, '1', { unit: '名' })), unit: '名', ranked: true }, [2011, 2012]),
      '26 310 30 198 | 38 292 | 1@30',
    ],
    [
      'in a low box',
      say(town(toPoint(2012, '9')), [2011, 2012], { ...box, height: 100 }),
      '34 310 30 98 | 46 292 | 0@98 5@64 10@30',
    ],
    [
      'in a high box',
      say(town(toPoint(2012, '9')), [2011, 2012], { ...box, height: 900 }),
      '34 310 30 898 | 46 292 | 0@898 2@724 4@551 6@377 8@204 10@30',
    ],
    [
      'with seven names',
      say(ends(7), [2010, 2012]),
      '74 310 30 198 | 86 292 | 0@198 1000000@114 2000000@30',
    ],
    [
      'with eight names',
      say(ends(8), [2010, 2012]),
      '74 310 30 198 | 86 271 | 0@198 1000000@114 2000000@30',
    ],
    [
      'with eight values',
      say({ ...ends(8), named: false }, [2010, 2012]),
      '74 310 30 198 | 86 292 | 0@198 1000000@114 2000000@30',
    ],
  ])('stand %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
