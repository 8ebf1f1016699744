/** How many of some rising numbers are below a limit, by halving. */
export function countBelow(
  limit: number,
  count: number,
  numberAt: (at: number) => number | undefined,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numberAt(middle) ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
