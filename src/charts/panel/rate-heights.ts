import type { Box } from '../svg/box.ts';

/** Something that labels keep off, and how much it costs a label to touch it. */
export interface Obstacle extends Box {
  readonly cost: number;
}

/** Obstacles in the order in which they begin and in that in which they end, from the top, so that many labels can be held against them. */
export interface SortedObstacles {
  readonly begun: readonly Obstacle[];
  readonly ended: readonly Obstacle[];
}

const findBegin = ({ y }: Obstacle): number => y;
const findEnd = ({ height, y }: Obstacle): number => y + height;

/** Puts obstacles into both orders. */
export function sortObstacles(obstacles: readonly Obstacle[]): SortedObstacles {
  return {
    begun: obstacles.toSorted((a, b) => findBegin(a) - findBegin(b)),
    ended: obstacles.toSorted((a, b) => findEnd(a) - findEnd(b)),
  };
}

/** The obstacles of which something is true, in the same orders. */
export function keepObstacles(
  { begun, ended }: SortedObstacles,
  isKept: (one: Obstacle) => boolean,
): SortedObstacles {
  return { begun: begun.filter(isKept), ended: ended.filter(isKept) };
}

/** What a box costs by its top and height: the sum of the costs of the obstacles that it reaches into. Thousands of boxes are asked for in one drawing, so that nothing is compared twice. */
export function rateHeights({
  begun,
  ended,
}: SortedObstacles): (top: number, height: number) => number {
  const begin = sumUpTo(begun, findBegin);
  const end = sumUpTo(ended, findEnd);
  // What ends where the box begins, or begins where it ends, is not reached into.
  return (top, height) => begin(top + height, false) - end(top, true);
}

/** The sum of the costs of all whose edge lies above a height, or at it. */
function sumUpTo(
  sorted: readonly Obstacle[],
  findEdge: (one: Obstacle) => number,
): (height: number, isIncluded: boolean) => number {
  const edges = sorted.map(findEdge);
  const sums = [0];
  let sum = 0;
  for (const { cost } of sorted) sums.push((sum += cost));
  return (height, isIncluded) => {
    let [first, last] = [0, edges.length];
    while (first < last) {
      const middle = (first + last) >> 1;
      const at = edges[middle] ?? 0;
      if (at < height || (isIncluded && at === height)) first = middle + 1;
      else last = middle;
    }
    return sums[first] ?? 0;
  };
}
