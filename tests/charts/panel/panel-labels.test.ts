import { describe, expect, it } from 'vitest';
import type { ChartPoint, SeriesInput } from '#charts/input/chart-input.ts';
import { listDrawnPoints } from '#charts/input/drawn-points.ts';
import type { Axes } from '#charts/panel/axes.ts';
import { drawLabels } from '#charts/panel/panel-labels.ts';
import type { Obstacle } from '#charts/panel/rate-heights.ts';
import { toInput, toPoint, toTown } from '../inputs.ts';

/** Ten to a year from 2000 at 40, and an amount is its height above 220. */
const axes: Axes = {
  x: (year) => 40 + 10 * (year - 2000),
  y: (amount) => 220 - amount,
  ...{ left: 40, right: 440, top: 20, bottom: 220, ticks: [] },
};
const box = { x: 0, y: 10, width: 440, height: 232 };

/** The labels of each series as `x y words`, those that end there with a `<`; a line to a dot by its course. */
function say(
  input: SeriesInput,
  obstacles: readonly Obstacle[] = [],
  own: Axes = axes,
): Record<string, string> {
  const labels = drawLabels(input, listDrawnPoints(input), own, box, obstacles);
  const write = (markup: string): string =>
    markup
      .replaceAll(/<text x="(\d+)" y="(\d+)"( text-anchor="end")?>([^<]*)<\/text>/g, (...found) => {
        const [, x, y, end, words] = found.map(String);
        return `${x}${end === 'undefined' ? '' : '<'} ${y} ${words}, `;
      })
      .replaceAll(/<path d="([^"]*)"\/>/g, '[$1] ')
      .replace(/^<g class="labels">(.*), <\/g>$/, '$1');
  return Object.fromEntries([...labels].map(([id, markup]) => [id, write(markup)]));
}

const town = (...points: ChartPoint[]): SeriesInput => toInput(toTown('a', '甲镇', ...points));
const named = (...towns: Parameters<typeof toInput>): SeriesInput => ({
  ...toInput(...towns),
  named: true,
});
/** Towns with a value of 2020 and one of 2010 each, the first the lowest. */
const ends = (count: number): SeriesInput =>
  named(
    ...Array.from({ length: count }, (_, at) =>
      toTown(`t${at}`, `镇${at}`, toPoint(2010, `${8 * at}`), toPoint(2020, `${9 * at}`)),
    ),
  );

describe('the labels of a panel', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'stand beside their dots',
      say(town(toPoint(2000, '50'), toPoint(2010, '100'))),
      { a: '148 125 100, 48 175 50' },
    ],
    [
      'turn back at the right end',
      say(town(toPoint(2039, '50'), toPoint(2040, '100'))),
      { a: '432< 125 100, 422< 175 50' },
    ],
    [
      'say another unit than the chart’s',
      say(town(toPoint(2010, '900000', { unit: '万元' }), toPoint(2012, '40'))),
      { a: '148 135 900000万元, 168 185 40' },
    ],
    [
      'name the end of each run',
      say(
        named(toTown('a', '甲镇', toPoint(2000, '30'), toPoint(2001, '60'), toPoint(2010, '90'))),
      ),
      { a: '148 135 甲 90, 58 165 甲 60, 48 195 30' },
    ],
    [
      'name what is not measured',
      say(
        named(
          toTown(
            'a',
            '甲镇',
            toPoint(2000, '30', { status: 'estimate' }),
            toPoint(2001, '60'),
            toPoint(2002, '90'),
          ),
        ),
      ),
      { a: '68 135 甲 90, 48 195 甲 30, 58 165 60' },
    ],
    [
      'stand off a line',
      say(town(toPoint(2000, '30'), toPoint(2001, '38'), toPoint(2002, '46'), toPoint(2003, '54'))),
      { a: '78 171 54, 68 191 46, [M50 182L70 201] 70 211 38, 48 207 30' },
    ],
    [
      'stand off a steep line',
      say(town(toPoint(2010, '10'), toPoint(2011, '190'), toPoint(2012, '10'))),
      { a: '158 35 190, 132< 215 10, 168 215 10' },
    ],
    [
      'have a line to a dot that is far',
      say(town(toPoint(2010, '100')), [{ x: 0, y: 60, width: 440, height: 120, cost: 200 }]),
      { a: '[M140 120L140 58] 128 57 100' },
    ],
    [
      'have a line to a dot at their left',
      say(town(toPoint(2010, '100')), [{ x: 60, y: 0, width: 100, height: 220, cost: 200 }]),
      { a: '[M140 120L160 120] 160 125 100' },
    ],
    [
      'stand one under another at the right end',
      say(ends(8)),
      {
        t7: '[M240 157L248 111] 248 110 7 63, 132< 161 7 56',
        t6: '[M240 166L248 126] 248 125 6 54, 148 165 6 48',
        t5: '[M240 175L248 141] 248 140 5 45, [M140 180L120 180] 120< 181 5 40',
        t4: '[M240 184L248 156] 248 155 4 36, 148 181 4 32',
        t3: '[M240 193L248 171] 248 170 3 27, [M140 196L120 196] 120< 197 3 24',
        t2: '[M240 202L248 186] 248 185 2 18, 148 197 2 16',
        t1: '248 200 1 9, [M140 212L120 212] 120< 213 1 8',
        t0: '148 213 0 0, 248 215 0 0',
      },
    ],
    [
      'do not where there are fewer',
      say(ends(7)),
      {
        t6: '248 159 6 54, 148 165 6 48',
        t5: '232< 176 5 45, 132< 181 5 40',
        t4: '248 177 4 36, 148 181 4 32',
        t3: '[M240 193L220 193] 220< 194 3 27, [M140 196L120 196] 120< 197 3 24',
        t2: '248 195 2 18, 148 197 2 16',
        t1: '[M240 211L220 211] 220< 212 1 9, [M140 212L120 212] 120< 213 1 8',
        t0: '148 213 0 0, 248 213 0 0',
      },
    ],
    [
      'do not without names',
      say({ ...ends(8), named: false }),
      {
        t7: '232< 154 63, 132< 161 56',
        t6: '248 163 54, 148 165 48',
        t5: '[M240 175L220 175] 220< 176 45, [M140 180L120 180] 120< 181 40',
        t4: '248 181 36, 148 181 32',
        t3: '[M240 193L220 193] 220< 194 27, [M140 196L120 196] 120< 197 24',
        t2: '[M240 202L260 200] 260 199 18, 148 197 16',
        t1: '[M240 211L220 211] 220< 212 9, [M140 212L120 212] 120< 213 8',
        t0: '148 213 0, 248 213 0',
      },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('the labels of a panel with little room', () => {
  const high = (...amounts: string[]) =>
    say(town(...amounts.map((amount, at) => toPoint(2010 + 10 * at, amount))));
  const wall = (x: number, y: number, width: number, height: number): Obstacle => ({
    ...{ x, y, width, height, cost: 200 },
  });
  const many = (towns: number, isNamed = true) => {
    const found = Object.values(say({ ...ends(towns), named: isNamed }));
    return [found.length, found.flatMap((words) => words.split(', ')).length];
  };
  const flat = { ...axes, left: 190, right: 270 };

  it.each<[string, unknown, unknown]>([
    [
      'are set to its head',
      high('208.5', '209', '214'),
      { a: '348 19 214, 248 20 209, 148 16 208.5' },
    ],
    ['are set to its foot', high('9.5', '9', '2'), { a: '148 215 9.5, 248 212 9, 348 215 2' }],
    [
      'end at its right',
      say(town(toPoint(2037, '50'), toPoint(2038, '90'))),
      { a: '412< 135 90, 418 175 50' },
    ],
    [
      'are centred in a narrow one',
      say(named(toTown('a', '甲乙镇', toPoint(2018, '100'))), [], flat),
      { a: '192 109 甲乙 100' },
    ],
    [
      'have a line down to a dot',
      say(town(toPoint(2010, '100')), [wall(0, 0, 440, 150)]),
      { a: '[M140 120L140 155] 128 165 100' },
    ],
    [
      'have no line to a dot near by',
      say(town(toPoint(2010, '100')), [wall(0, 118, 440, 12)]),
      { a: '148 113 100' },
    ],
    [
      'have a line to a dot not so near',
      say(town(toPoint(2010, '100')), [wall(0, 112, 440, 22)]),
      { a: '128 109 100' },
    ],
    ['are all there of forty values', many(20), [20, 40]],
    ['are one a town of more', many(21), [21, 21]],
    ['are all there of more without names', many(21, false), [21, 42]],
    [
      'go where they say no name',
      say(
        named(
          toTown(
            'a',
            '甲镇',
            ...[100, 102, 104, 106].map((amount, at) => toPoint(2018 + at, `${amount}`)),
          ),
        ),
        [],
        flat,
      ),
      {
        a: '[M250 114L250 100] 212 99 甲 106, 236 137 104, [M230 118L238 145] 238 155 102, 200 141 100',
      },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
