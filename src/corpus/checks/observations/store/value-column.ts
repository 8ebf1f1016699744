import { createNumberColumn, createWholeColumn } from './number-column.ts';

/** A list of numbers as they were written. */
export interface ValueColumn {
  readonly push: (text: string | null) => void;
  readonly at: (index: number) => string | null;
}

/** So many decimals can a number be written with. */
const most = 100;

/** Creates an empty list; a number is kept with its decimals, or as its text where these do not give the same text again. */
export function createValueColumn(): ValueColumn {
  const numbers = createNumberColumn();
  const decimals = createWholeColumn();
  const others = new Map<number, string | null>();
  let size = 0;
  return {
    push: (text) => {
      const places = Math.min(text?.split('.')[1]?.length ?? 0, most);
      const number = Number(text);
      if (number.toFixed(places) !== text) others.set(size, text);
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
