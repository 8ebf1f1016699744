import { describe, expect, it } from 'vitest';
import type { ChartGoal, ChartPoint, SeriesInput } from '#charts/input/chart-input.ts';
import { listDrawnPoints } from '#charts/input/drawn-points.ts';
import type { Axes } from '#charts/panel/axes.ts';
import { drawLegend } from '#charts/panel/legend.ts';
import { drawPanel } from '#charts/panel/panel.ts';
import { drawGoalLines, placeGoals } from '#charts/panel/panel-goals.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';

const town = (...points: ChartPoint[]): SeriesInput => toInput(toTown('a', '甲镇', ...points));
const goal = (value: string, words = '目标', more: Partial<ChartGoal> = {}): ChartGoal => ({
  ...{ year: 2015, value, unit: '亿元', words },
  ...more,
});
describe('a legend', () => {
  const write = (words: readonly string[], width: number, markWidth?: number) =>
    drawLegend(
      words.map((one) => ({ words: one, draw: (x, y) => `[${x} ${y}]` })),
      { width, top: 100, ...(markWidth === undefined ? {} : { markWidth }) },
    );

  it.each<[string, ReturnType<typeof write>, number, string]>([
    [
      'side by side',
      write(['甲', '乙'], 200),
      26,
      '[0 112]<text x="16" y="117">甲</text>[47 112]<text x="63" y="117">乙</text>',
    ],
    [
      'up to the very edge',
      write(['甲', '乙'], 76),
      26,
      '[0 112]<text x="16" y="117">甲</text>[47 112]<text x="63" y="117">乙</text>',
    ],
    [
      'on a new line where there is no room',
      write(['甲', '乙', '丙'], 75),
      68,
      '[0 112]<text x="16" y="117">甲</text>[0 133]<text x="16" y="138">乙</text>[0 154]<text x="16" y="159">丙</text>',
    ],
    [
      'in several lines',
      write(['甲乙丙丁', '戊'], 45),
      64,
      '[0 112]<text x="16" y="117">甲乙</text><text x="16" y="134">丙丁</text>[0 150]<text x="16" y="155">戊</text>',
    ],
    [
      'beside wide marks',
      write(['甲', '乙'], 200, 30),
      26,
      '[0 112]<text x="36" y="117">甲</text>[67 112]<text x="103" y="117">乙</text>',
    ],
  ])('stands %s', (_, { height, body }, least, expected) => {
    expect([height, body]).toEqual([least, expected]);
  });
});

describe('the words of a goal', () => {
  const axes: Axes = {
    x: (year) => 30 + 10 * (year - 2000),
    y: (amount) => 200 - amount,
    ...{ left: 30, right: 330, top: 10, bottom: 200, ticks: [] },
  };
  const place = (value: string, points: ChartPoint[] = [], own = axes, words = '目标') => {
    const input = { ...town(...points), goals: [goal(value, words)] };
    return placeGoals(input, listDrawnPoints(input), own)[0];
  };
  const low = { ...axes, bottom: 40 };
  const left = toPoint(2000, '120');
  const right = toPoint(2029, '120');
  const foot = [toPoint(2000, '40'), toPoint(2029, '40')];

  it.each<[string, ReturnType<typeof place>, string]>([
    ['above its line at the left', place('100'), '34 79 26x17 200'],
    ['at the right where the left is taken', place('100', [left]), '304 79 26x17 200'],
    ['below where both are', place('100', [left, right]), '34 104 26x17 200'],
    ['right below', place('100', [left, right, toPoint(2000, '80')]), '304 104 26x17 200'],
    [
      'where the fewest are',
      place('100', [
        left,
        left,
        right,
        ...[2000, 2029].flatMap((year) => [toPoint(year, '80'), toPoint(year, '80')]),
      ]),
      '304 79 26x17 200',
    ],
    ['as far from a dot as need be', place('100', [toPoint(2001, '139')]), '34 79 26x17 200'],
    ['nearer to a dot than that', place('100', [toPoint(2001, '138')]), '304 79 26x17 200'],
    ['below a line at the top', place('180'), '34 24 26x17 200'],
    ['above a line just below that', place('179'), '34 0 26x17 200'],
    ['above a line at the foot', place('20', foot), '34 159 26x17 200'],
    ['below a line just above that', place('21', foot), '34 183 26x17 200'],
    ['at the top where there is no room', place('180', [], low), '34 10 26x17 200'],
    ['in two lines', place('100', [], { ...axes, right: 70 }, '目标之一'), '34 62 26x34 200'],
  ])('stand %s', (_, placed, expected) => {
    const { x, y, width, height, cost } = placed?.box ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
      cost: 0,
    };
    expect(`${x} ${y} ${width}x${height} ${cost}`).toBe(expected);
  });

  it('are written on their lines beside that of the goal', () => {
    expect(place('100', [], { ...axes, right: 70 }, '目标之一')?.markup).toBe(
      '<g class="goal"><path d="M30 100H70"/><text x="34" y="75">目标</text><text x="34" y="92">之一</text></g>',
    );
    const input = { ...town(), goals: [goal('100'), goal('50.4')] };
    expect(drawGoalLines(input, axes)).toEqual([
      '<g class="goal"><path d="M30 100H330"/></g>',
      '<g class="goal"><path d="M30 150H330"/></g>',
    ]);
  });

  it('are left to the heading where that says them', () => {
    const input = { ...town(toPoint(2011, '3'), toPoint(2012, '9')), goals: [goal('5', '目标五')] };
    const box = { x: 0, y: 0, width: 300, height: 200 };
    const [beside, above] = [
      drawPanel(input, box, [2011, 2012]),
      drawPanel(input, box, [2011, 2012], 'in-heading'),
    ];
    expect(beside).toContain('>目标五</text>');
    expect(above).not.toContain('目标五');
    const line = /<g class="goal"><path d="[^"]+"\/>/g;
    expect(above.match(line)).toEqual(beside.match(line));
    expect(above.match(line)).toHaveLength(1);
  });
});
