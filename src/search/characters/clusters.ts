/** A character with all that belongs to it, and where it stands in its text. */
export interface Cluster {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A character with all that NFKC could compose it with: marks, conjoining and half-width Hangul,
 * half-width voicing marks, and the vowel signs of Kirat Rai.
 */
const pattern = /[^][\p{M}\u1160-\u11ff\u3130-\u318f\uff9e-\uffdc\u{16d63}\u{16d67}-\u{16d6a}]*/gu;

/** Cuts a text into pieces that can be normalised one by one; joined they are the text. */
export function* toClusters(source: string): Generator<Cluster> {
  for (const { 0: text, index: start } of source.matchAll(pattern)) {
    yield { text, start, end: start + text.length };
  }
}
