/** Rows in the order of their cells. */
export interface CellOrder {
  /** The rows of each cell, one cell after another, those of a cell in the order in which they came. */
  cells(): Iterable<Uint32Array>;
  /** The rows of the cell whose key is given, none where there is no such cell. */
  of(key: readonly number[]): Uint32Array;
}

/** Sorts so many rows by a key of whole numbers; it takes four bytes a row. */
export function createCellOrder(
  size: number,
  key: readonly ((index: number) => number)[],
): CellOrder {
  const compare = (a: number, b: number): number => {
    for (const partOf of key) {
      const difference = partOf(a) - partOf(b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const order = new Uint32Array(size);
  for (let index = 0; index < size; index += 1) order[index] = index;
  order.sort((a, b) => compare(a, b) || a - b);
  const rowAt = (at: number): number => order[at] ?? 0;
  const endOf = (start: number): number => {
    let end = start + 1;
    while (end < size && compare(rowAt(start), rowAt(end)) === 0) end += 1;
    return end;
  };
  const compareTo = (row: number, wanted: readonly number[]): number => {
    for (const [at, partOf] of key.entries()) {
      const difference = partOf(row) - (wanted[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
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
      let low = 0;
      let high = size;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (compareTo(rowAt(middle), wanted) < 0) low = middle + 1;
        else high = middle;
      }
      const isFound = low < size && compareTo(rowAt(low), wanted) === 0;
      return isFound ? order.subarray(low, endOf(low)) : order.subarray(0, 0);
    },
  };
}
