import { createWholeColumn } from './number-column.ts';

/** A list in which each different thing is kept once and takes four bytes each time. */
export interface KeptColumn<T> {
  readonly push: (thing: T) => void;
  readonly at: (index: number) => T;
  /** The number that stands for the thing at an index. */
  readonly codeAt: (index: number) => number;
  /** The number that stands for a thing; -1 for one that was never pushed. */
  readonly codeOf: (thing: T) => number;
}

/** Creates an empty list. */
export function createKeptColumn<T>(): KeptColumn<T> {
  const things: T[] = [];
  const codes = new Map<T, number>();
  const column = createWholeColumn();
  return {
    push: (thing) => {
      const code = codes.get(thing) ?? things.length;
      if (code === things.length) {
        things.push(thing);
        codes.set(thing, code);
      }
      column.push(code);
    },
    at: (index) => {
      const code = column.at(index);
      const thing = things[code];
      if (thing === undefined) throw new Error(`nothing stands at ${index}`);
      return thing;
    },
    codeAt: column.at,
    codeOf: (thing) => codes.get(thing) ?? -1,
  };
}
