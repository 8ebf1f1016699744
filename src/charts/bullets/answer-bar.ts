import type { AnsweredReading } from '#indicators/answer.ts';
import { element } from '../svg/markup.ts';

/** How wide and high the bar of an answer is, in pixels of CSS. */
export const answerBarSize = { width: 160, height: 12 };

const { height, width } = answerBarSize;
/** Where the bar is cut off, as a multiple of the goal. */
const mostShare = 1.25;

/** Where the parts of a bar begin and end, from the left; null for a part that it lacks. */
export interface AnswerBar {
  /** The line of what is not known or not reached, which goes to the end. */
  readonly track: number | null;
  /** What is reached, from the left. */
  readonly full: number | null;
  /** The towns that missed the goal. */
  readonly hollow: readonly [from: number, to: number] | null;
  /** Where the goal stands. */
  readonly goal: number | null;
}

/** What a reading came to as one bar: the figure against its goal, or the towns that reached it, missed it and are not known. Null where there is no share of the goal to draw. */
export function measureAnswerBar(reading: AnsweredReading): AnswerBar | null {
  return reading.kind === 'towns' ? measureTowns(reading.counted) : measureShare(reading);
}

type Towns = Extract<AnsweredReading, { kind: 'towns' }>['counted'];
type Figure = Extract<AnsweredReading, { kind: 'figure' }>;

function measureShare({ completion }: Figure): AnswerBar | null {
  if (completion === null) return null;
  const toX = (share: number) =>
    Math.round((width * Math.max(0, Math.min(share, mostShare))) / mostShare);
  return { track: 0, full: toX(Number(completion)), hollow: null, goal: toX(1) };
}

/** Towns that reached the goal are full, those that missed it hollow, the others a line. */
function measureTowns({ met, missed, unknown }: Towns): AnswerBar {
  const one = width / (met + missed + unknown);
  const first = Math.round(met * one);
  const second = Math.round((met + missed) * one);
  return {
    track: unknown > 0 ? second : null,
    full: met > 0 ? first : null,
    hollow: missed > 0 ? [first, second] : null,
    goal: null,
  };
}

/** The paths of a bar with the attributes by which each is drawn, the lowest first. */
export function listBarPaths({
  full,
  goal,
  hollow,
  track,
}: AnswerBar): Readonly<Record<string, string | number>>[] {
  return [
    ...(track === null
      ? []
      : [{ 'stroke-opacity': '.3', 'stroke-width': 2, d: `M${track} 6H${width}` }]),
    ...(full === null ? [] : [{ 'stroke-opacity': '.75', 'stroke-width': 8, d: `M0 6H${full}` }]),
    ...(hollow === null ? [] : [{ d: `M${hollow[0]} 2.5H${hollow[1] - 0.5}V9.5H${hollow[0]}z` }]),
    ...(goal === null ? [] : [{ 'stroke-width': 2, d: `M${goal} 0V${height}` }]),
  ];
}

/** What the bar of an answer is drawn with; the words beside it say the same, so that it has none. */
export const answerBarLook = {
  viewBox: `0 0 ${width} ${height}`,
  width,
  height,
  fill: 'none',
  stroke: 'currentColor',
  'aria-hidden': 'true',
} as const;

/** The bar of a reading as markup; null where there is none to draw. */
export function drawAnswerBar(reading: AnsweredReading): string | null {
  const bar = measureAnswerBar(reading);
  if (bar === null) return null;
  const paths = listBarPaths(bar).map((path) => element('path', path));
  return element('svg', answerBarLook, ...paths);
}
