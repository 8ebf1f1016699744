import { isSame, type DocumentText } from './document-text.ts';

/** A stretch of the text that a copy comes nearest to. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  /** How many characters were changed, left out or put in. */
  readonly cost: number;
}

/**
 * The stretch within a window to which a copy comes nearest (Sellers 1980); of several equal ones the shortest of the
 * first, so that what stands before or after it in the copy counts as put in.
 */
export function alignCopy(
  text: DocumentText,
  copy: readonly string[],
  window: { readonly start: number; readonly end: number },
): Alignment {
  const length = window.end - window.start;
  const forward = measureEnds(copy.length, length, (at, place) =>
    isSame(text, window.start + place, copy[at]),
  );
  const cost = Math.min(...forward);
  const end = window.start + forward.indexOf(cost);
  const backward = measureEnds(copy.length, end - window.start, (at, place) =>
    isSame(text, end - 1 - place, copy[copy.length - 1 - at]),
  );
  return { start: end - backward.indexOf(cost), end, cost };
}

/** What the copy costs if its stretch, which may begin anywhere, ends before each place. */
function measureEnds(
  copied: number,
  length: number,
  isAlike: (at: number, place: number) => boolean,
): Uint32Array {
  let row = new Uint32Array(length + 1);
  for (let at = 0; at < copied; at += 1) {
    const next = new Uint32Array(length + 1);
    next[0] = at + 1;
    for (let place = 0; place < length; place += 1) {
      const kept = (row[place] ?? 0) + (isAlike(at, place) ? 0 : 1);
      const other = Math.min(row[place + 1] ?? 0, next[place] ?? 0) + 1;
      next[place + 1] = Math.min(kept, other);
    }
    row = next;
  }
  return row;
}
