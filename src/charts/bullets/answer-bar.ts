import type { AnsweredReading } from '#indicators/answer.ts';
import { element } from '../svg/markup.ts';

const width = 160;
const height = 12;
/** Where the bar is cut off, as a multiple of the goal. */
const mostShare = 1.25;

/** A path by its attributes. */
type BarPath = Readonly<Record<string, string | number>>;

/** What a reading came to as the paths of one bar, the lowest first: the figure against its goal, or the towns that reached it, missed it and are not known. None where there is no share of the goal to draw. */
export function listBarPaths(reading: AnsweredReading): readonly BarPath[] {
  return reading.kind === 'towns' ? listTowns(reading.counted) : listShare(reading);
}

type Towns = Extract<AnsweredReading, { kind: 'towns' }>['counted'];
type Figure = Extract<AnsweredReading, { kind: 'figure' }>;

function listShare({ completion }: Figure): BarPath[] {
  if (completion === null) return [];
  const toX = (share: number) => (width * Math.max(0, Math.min(share, mostShare))) / mostShare;
  return [
    toTrack(0),
    toFull(toX(Number(completion))),
    { 'stroke-width': 2, d: `M${Math.round(toX(1))} 0V${height}` },
  ];
}

/** Towns that reached the goal are full, those that missed it hollow, the others a line. */
function listTowns({ met, missed, unknown }: Towns): BarPath[] {
  const one = width / (met + missed + unknown);
  const first = Math.round(met * one);
  const second = Math.round((met + missed) * one);
  return [
    ...(unknown > 0 ? [toTrack(second)] : []),
    ...(met > 0 ? [toFull(first)] : []),
    ...(missed > 0 ? [{ d: `M${first} 2.5H${second - 0.5}V9.5H${first}z` }] : []),
  ];
}

/** The line of what is not known or not reached, which goes to the end. */
function toTrack(from: number): BarPath {
  return { 'stroke-opacity': '.3', 'stroke-width': 2, d: `M${from} 6H${width}` };
}

/** What is reached, from the left. */
function toFull(to: number): BarPath {
  return { 'stroke-opacity': '.75', 'stroke-width': 8, d: `M0 6H${Math.round(to)}` };
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
  const paths = listBarPaths(reading).map((path) => element('path', path));
  return paths.length === 0 ? null : element('svg', answerBarLook, ...paths);
}
