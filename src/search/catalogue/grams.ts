/** What of a folded text tells where a phrase may stand: its characters, and each two that are neighbours. */
export function listGrams(folded: string): Set<string> {
  const grams = new Set<string>();
  for (const text of folded.split('\n')) {
    for (let at = 0; at < text.length; at += 1) {
      grams.add(text.charAt(at));
      if (at > 0) grams.add(text.slice(at - 1, at + 1));
    }
  }
  return grams;
}

/** A document number has as many; more hardly tell more, and each may be a file to fetch. */
const mostAsked = 8;

/** A few grams, spread over a folded phrase, that every text has in which it stands; of one character, that. */
export function listAskedGrams(form: string): string[] {
  const last = form.length - 2;
  if (last < 0) return form === '' ? [] : [form];
  const step = Math.max(1, last / (mostAsked - 1));
  const starts = Array.from({ length: mostAsked }, (_, index) => Math.round(index * step));
  const within = starts.filter((start) => start <= last);
  return [...new Set(within.map((start) => form.slice(start, start + 2)))];
}

/** In which of so many files a gram stands. */
export function toShard(gram: string, shards: number): number {
  // The multiplier of Knuth, for neighbouring characters to part.
  const mixed = Math.imul(gram.charCodeAt(0) * 31 + (gram.charCodeAt(1) || 0), 2_654_435_761);
  return (mixed >>> 8) % shards;
}
