import type { Box } from '../svg/box.ts';
import type { LabelRequest } from './place-labels.ts';

/** How far a label stands from its dot. */
const reach = 8;

/** The least height that a line of words can be read at; the box of a label is a little higher. */
const leastHeight = 12;

/** Fewer labels than this find a place beside their dots by themselves. */
export const leastSpread = 8;

/**
 * The labels of the dots at the right end, one under another in the order of their dots, none on another; null for all other
 * labels, and for all of them where they are few or have no room.
 */
export function spreadLabels(
  requests: readonly LabelRequest[],
  bounds: Box,
  least = leastSpread,
): (Box | null)[] {
  const end = Math.max(...requests.map(({ x }) => x));
  const column = requests.filter(({ x }) => x === end).toSorted((a, b) => a.y - b.y);
  const step = Math.min(15, bounds.height / column.length);
  const widest = Math.max(...column.map(({ width }) => width));
  const hasRoom = end + reach + widest <= bounds.x + bounds.width && step >= leastHeight;
  if (column.length < least || !hasRoom) return requests.map(() => null);
  const tops = spread(
    column.map(({ y, height }) => y - height / 2),
    step,
    bounds,
  );
  return requests.map((request) => {
    const top = tops[column.indexOf(request)];
    const { height, width } = request;
    return top === undefined ? null : { x: end + reach, y: top, width, height };
  });
}

/** Pushes what is too close down, then what is too low up again. */
function spread(wanted: readonly number[], step: number, { y, height }: Box): number[] {
  const tops = [...wanted];
  for (let index = 0; index < tops.length; index += 1) {
    const least = index === 0 ? y : (tops[index - 1] ?? y) + step;
    tops[index] = Math.max(tops[index] ?? y, least);
  }
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    const most = index === tops.length - 1 ? y + height - step : (tops[index + 1] ?? y) - step;
    tops[index] = Math.round(Math.min(tops[index] ?? y, most));
  }
  return tops;
}
