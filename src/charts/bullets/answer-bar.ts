import type { AnsweredReading } from '#indicators/answer.ts';
import { element } from '../svg/markup.ts';

const width = 160;
const height = 12;
/** Where the bar is cut off, as a multiple of the goal. */
const mostShare = 1.25;

/** One bar for what a reading came to: the figure against its goal, or the towns that reached it, missed it and are not known; the words beside it say the same, so that it has none. Null where there is no share of the goal to draw. */
export function drawAnswerBar(reading: AnsweredReading): string | null {
  const body = reading.kind === 'towns' ? drawTowns(reading.counted) : drawShare(reading);
  if (body === null) return null;
  const box = `0 0 ${width} ${height}`;
  const look = { fill: 'none', stroke: 'currentColor', 'aria-hidden': 'true' };
  return element('svg', { viewBox: box, width, height, ...look }, body);
}

type Towns = Extract<AnsweredReading, { kind: 'towns' }>['counted'];
type Figure = Extract<AnsweredReading, { kind: 'figure' }>;

function drawShare({ completion }: Figure): string | null {
  if (completion === null) return null;
  const toX = (share: number) => (width * Math.max(0, Math.min(share, mostShare))) / mostShare;
  return [
    drawTrack(0),
    drawFull(toX(Number(completion))),
    element('path', { 'stroke-width': 2, d: `M${Math.round(toX(1))} 0V${height}` }),
  ].join('');
}

/** Towns that reached the goal are full, those that missed it hollow, the others a line. */
function drawTowns({ met, missed, unknown }: Towns): string {
  const one = width / (met + missed + unknown);
  const first = Math.round(met * one);
  const second = Math.round((met + missed) * one);
  return [
    unknown > 0 ? drawTrack(second) : '',
    met > 0 ? drawFull(first) : '',
    missed > 0 ? element('path', { d: `M${first} 2.5H${second - 0.5}V9.5H${first}z` }) : '',
  ].join('');
}

function drawTrack(from: number): string {
  return element('path', { 'stroke-opacity': '.3', 'stroke-width': 2, d: `M${from} 6H${width}` });
}

function drawFull(to: number): string {
  return element('path', {
    'stroke-opacity': '.75',
    'stroke-width': 8,
    d: `M0 6H${Math.round(to)}`,
  });
}
