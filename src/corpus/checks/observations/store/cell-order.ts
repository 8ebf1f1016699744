/** Rows in the order of their cells. */
export interface CellOrder {
  /** The rows of each cell, one cell after another, those of a cell in the order in which they came. */
  cells(): Iterable<Uint32Array>;
  /** The rows of the cell whose key is given, none where there is no such cell. */
  of(key: readonly number[]): Uint32Array;
}

type PartOf = (index: number) => number;

/** Sorts so many rows by a key of whole numbers that are not negative; it takes twelve bytes a row. */
export function createCellOrder(size: number, key: readonly PartOf[]): CellOrder {
  const spans = key.map((partOf) => findSpan(size, partOf));
  const keys = packKeys(size, key, spans);
  const order = new Uint32Array(size);
  for (let index = 0; index < size; index += 1) order[index] = index;
  const keyOf = (row: number): number => keys[row] ?? 0;
  order.sort((a, b) => keyOf(a) - keyOf(b) || a - b);
  const keyAt = (at: number): number => keyOf(order[at] ?? 0);
  const endOf = (start: number): number => {
    let end = start + 1;
    while (end < size && keyAt(end) === keyAt(start)) end += 1;
    return end;
  };
  return {
    *cells() {
      for (let start = 0; start < size;) {
        const end = endOf(start);
        yield order.subarray(start, end);
        start = end;
      }
    },
    of: (wanted) => {
      const packed = pack(wanted, spans);
      const low = findFirst(size, (at) => keyAt(at) >= packed);
      const isFound = low < size && keyAt(low) === packed;
      return isFound ? order.subarray(low, endOf(low)) : order.subarray(0, 0);
    },
  };
}

/** How many different numbers a part of the key may be, from 0 on. */
function findSpan(size: number, partOf: PartOf): number {
  let most = 0;
  for (let index = 0; index < size; index += 1) most = Math.max(most, partOf(index));
  return most + 1;
}

/** Each key as one number, so that keys are compared in one step. */
function packKeys(size: number, key: readonly PartOf[], spans: readonly number[]): Float64Array {
  if (!Number.isSafeInteger(spans.reduce((product, span) => product * span, 1))) {
    throw new Error('There are more different cells than a number can tell apart.');
  }
  const keys = new Float64Array(size);
  for (const [at, partOf] of key.entries()) {
    const span = spans[at] ?? 1;
    for (let index = 0; index < size; index += 1) {
      keys[index] = (keys[index] ?? 0) * span + partOf(index);
    }
  }
  return keys;
}

/** A key as one number; -1, which no cell has, where one of its parts occurs nowhere. */
function pack(wanted: readonly number[], spans: readonly number[]): number {
  let packed = 0;
  for (const [at, span] of spans.entries()) {
    const part = wanted[at] ?? -1;
    if (part < 0 || part >= span) return -1;
    packed = packed * span + part;
  }
  return packed;
}

/** The first place at which something holds that holds at all later places too. */
function findFirst(size: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
