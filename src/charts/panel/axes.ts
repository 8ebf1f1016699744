import type { Box } from '../svg/box.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { type DrawnPoint, listAroundAmounts, toAmount } from '../input/drawn-points.ts';
import { isWorded, writePicked } from './picked.ts';
import { makeLinear, makeLogarithmic, type Scale, spread, writeTick } from './scale.ts';
import { leastSpread } from './spread-labels.ts';
import { measureText } from '../svg/text-width.ts';

/** Where years and amounts stand inside a box, and the amounts that have a grid line. */
export interface Axes {
  readonly x: (year: number) => number;
  readonly y: (amount: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { at: number; text: string }[];
}

/** Axes that hold all points and goals: amounts from zero, ranks from 1 at the top. */
export function makeAxes(
  input: SeriesInput,
  points: readonly DrawnPoint[],
  box: Box,
  [first, last]: readonly [number, number],
): Axes {
  const goals = input.goals.map((goal) => toAmount(goal.value, goal.unit, input.unit));
  const amounts = [...points.map(({ amount }) => amount), ...goals, ...listAroundAmounts(input)];
  const top = box.y + 10;
  const bottom = box.y + box.height - 22;
  const count = Math.max(2, Math.min(4, Math.floor((bottom - top) / 60)));
  const scale = makeScale(input, amounts, [top, bottom], count);
  const ticks = scale.ticks.map((at) => ({ at, text: writeTick(at) }));
  const left = box.x + Math.max(...ticks.map(({ text }) => measureText(text))) + 8;
  const right = box.x + box.width;
  const years: [number, number] = first === last ? [first - 1, last + 1] : [first, last];
  const x = spread(years, [left + 12, right - 18 - reserveNames(input, points, last)]);
  return { x, y: scale.toPlace, left, right, top, bottom, ticks };
}

/** Ranks from 1 at the top, ratios where the input asks for them, else amounts that hold zero, up to a round number. */
function makeScale(
  { logarithmic, ranked }: SeriesInput,
  amounts: readonly number[],
  [top, bottom]: readonly [number, number],
  count: number,
): Scale {
  if (logarithmic) {
    return makeLogarithmic([Math.min(...amounts), Math.max(...amounts)], [bottom, top], count);
  }
  const low = ranked ? 1 : Math.min(0, ...amounts);
  const high = Math.max(ranked ? 1 : 0, ...amounts);
  // Where all is one amount, the axis still has a length.
  const domain = [low, high === low ? low + 1 : high] as const;
  if (!ranked) return makeLinear(domain, [bottom, top], count);
  const { toPlace, ticks } = makeLinear(domain, [top, bottom], count, false);
  return { toPlace, ticks: [1, ...ticks.filter((at) => at > 2)] };
}

/** Room at the right for the names of lines that end in the last year, where they are many or picked. */
function reserveNames(input: SeriesInput, points: readonly DrawnPoint[], last: number): number {
  const ends = points.filter(
    ({ point, series }) => point.year === last && isWorded(input, series.id),
  );
  const least = input.picked === undefined ? leastSpread : 1;
  if (!input.named || ends.length < least) return 0;
  return Math.max(
    ...ends.map(({ series, value }) => measureText(`${writePicked(input, series)} ${value}`)),
  );
}
