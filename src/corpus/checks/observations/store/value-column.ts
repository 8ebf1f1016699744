import { createNumberColumn, createWholeColumn } from './number-column.ts';

/** A list of numbers as they were written. */
export interface ValueColumn {
  readonly push: (text: string | null) => void;
  readonly at: (index: number) => string | null;
}

/** More decimals than a number can be written with. */
const tooMany = 100;

/** Creates an empty list; a number is kept with its decimals, or as its text where these do not give the same text again. */
export function createValueColumn(): ValueColumn {
  const numbers = createNumberColumn();
  const decimals = createWholeColumn();
  const others = new Map<number, string | null>();
  let size = 0;
  return {
    push: (text) => {
      const places = text?.split('.')[1]?.length ?? 0;
      const number = text === null || places > tooMany ? Number.NaN : Number(text);
      if (text === null || number.toFixed(Math.min(places, tooMany)) !== text)
        others.set(size, text);
      numbers.push(number);
      decimals.push(places);
      size += 1;
    },
    at: (index) => {
      const other = others.get(index);
      return other === undefined ? numbers.at(index).toFixed(decimals.at(index)) : other;
    },
  };
}
