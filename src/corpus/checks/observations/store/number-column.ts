/** A list of numbers that takes two, four or eight bytes for each. */
export interface NumberColumn {
  readonly push: (number: number) => void;
  readonly at: (index: number) => number;
}

/** Creates an empty list of whole numbers from 0 to 2^32; small ones take two bytes each. */
export function createWholeColumn(): NumberColumn {
  return createColumn(
    (length) => new Uint16Array(length),
    (length) => new Uint32Array(length),
  );
}

/** Creates an empty list of any numbers. */
export function createNumberColumn(): NumberColumn {
  const create = (length: number): Float64Array => new Float64Array(length);
  return createColumn(create, create);
}

type Numbers = Uint16Array | Uint32Array | Float64Array;
type Create = (length: number) => Numbers;

const begin = 64;
const growth = 1.5;
const largestSmall = 0xffff;

function createColumn(createSmall: Create, createLarge: Create): NumberColumn {
  let create = createSmall;
  let numbers = create(begin);
  let size = 0;
  const move = (length: number): void => {
    const moved = create(length);
    moved.set(numbers);
    numbers = moved;
  };
  return {
    push: (number) => {
      if (number > largestSmall && create !== createLarge) {
        create = createLarge;
        move(numbers.length);
      }
      if (size === numbers.length) move(Math.ceil(size * growth));
      numbers[size] = number;
      size += 1;
    },
    at: (index) => numbers[index] ?? 0,
  };
}
