/** A stretch of a text; offsets count UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches that overlap none of some others; all go from left to right, and the others do not overlap. */
export function dropOverlapping<T extends Stretch>(
  stretches: readonly T[],
  others: readonly Stretch[],
): T[] {
  let next = 0;
  return stretches.filter(({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next += 1;
    return end <= (others[next]?.start ?? Infinity);
  });
}
