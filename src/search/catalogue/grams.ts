/** Characters of a folded text, one or two neighbours, and where they stand in what they were taken from. */
export interface Gram {
  readonly gram: string;
  readonly at: number;
}

/** Each two neighbours of a folded text by where they stand, none across a line; and each character once, for where it stands tells nothing. */
export function listGrams(folded: string): Gram[] {
  const characters = new Set(folded.replaceAll('\n', ''));
  const grams = Array.from(characters, (gram) => ({ gram, at: 0 }));
  for (let at = 1; at < folded.length; at += 1) {
    const gram = folded.slice(at - 1, at + 1);
    if (!gram.includes('\n')) grams.push({ gram, at: at - 1 });
  }
  return grams;
}

/** Twice as many characters of a phrase are looked for exactly; more hardly tell more, and each may be a file to fetch. */
const mostAsked = 8;

/** The grams that side by side make a folded phrase, the end of a long one left out; of one character, that. */
export function listAskedGrams(form: string): Gram[] {
  if (form.length < 2) return form === '' ? [] : [{ gram: form, at: 0 }];
  const starts = Array.from({ length: Math.ceil(form.length / 2) }, (_, index) =>
    Math.min(2 * index, form.length - 2),
  );
  return starts.slice(0, mostAsked).map((at) => ({ gram: form.slice(at, at + 2), at }));
}

/** In which of so many files a gram stands. */
export function toShard(gram: string, shards: number): number {
  // The multiplier of Knuth, for neighbouring characters to part.
  const mixed = Math.imul(gram.charCodeAt(0) * 31 + (gram.charCodeAt(1) || 0), 2_654_435_761);
  return (mixed >>> 8) % shards;
}
