import { toPlainFold, type PlainRecord } from './truth.ts';

/** Draws substrings of 1 to 12 characters from the records, wherever they begin; the same seed draws the same ones. */
export function drawSubstrings(
  records: readonly PlainRecord[],
  count: number,
  seed: number,
): string[] {
  const random = toRandom(seed);
  const drawn: string[] = [];
  while (drawn.length < count) {
    const record = records[Math.floor(random() * records.length)];
    const text = record?.text ?? '';
    const length = 1 + Math.floor(random() * 12);
    const start = Math.floor(random() * Math.max(1, text.length - length + 1));
    const substring = text.slice(start, start + length);
    if (toPlainFold(substring) !== '') drawn.push(substring);
  }
  return drawn;
}

/** Draws numbers from 0 up to 1 by the mulberry32 method. */
function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
