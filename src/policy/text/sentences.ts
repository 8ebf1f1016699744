const stops = new Set('。！？');
const closers = new Set('”’」』）)》〉】〕"');
const opensAt = new Map([
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
]);
/** What shows that a quotation ended but its sentence did not (“…。”的规定). */
const continues = new Set('，、；：,;:。的等之和与及');

/** Splits a text into sentences; joined they give the text, and closing quotes and brackets stay with their sentence. */
export function splitSentences(text: string): string[] {
  return [...findSentences(text)];
}

/** The same, one at a time: a text may hold millions. */
export function* findSentences(text: string): Generator<string> {
  const pairs = findPairs(text);
  let next = 0;
  let start = 0;
  for (const { index } of text.matchAll(/[。！？]+/g)) {
    while ((pairs[next]?.end ?? Infinity) < index) next += 1;
    if ((pairs[next]?.start ?? Infinity) < index) continue;
    const end = findSentenceEnd(text, index + 1);
    if (end === null) continue;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}

/** After a stop: the end of its sentence with closers and white space, or null when the sentence goes on. */
function findSentenceEnd(text: string, from: number): number | null {
  let end = from;
  while (end < text.length && stops.has(text.charAt(end))) end += 1;
  const afterStops = end;
  while (end < text.length && closers.has(text.charAt(end))) end += 1;
  if (end > afterStops && continues.has(text.charAt(end))) return null;
  while (end < text.length && /\s/.test(text.charAt(end))) end += 1;
  return end;
}

/** The outermost brackets with their partners, in order; a bracket without partner encloses nothing. */
function findPairs(text: string): { readonly start: number; readonly end: number }[] {
  const pairs: { start: number; end: number }[] = [];
  const open: number[] = [];
  if (!/[）)》]/.test(text)) return pairs;
  for (const { 0: mark, index } of text.matchAll(/[（(《》)）]/g)) {
    if (opensAt.has(mark)) open.push(index);
    else if (opensAt.get(text.charAt(open.at(-1) ?? -1)) === mark) {
      const start = open.pop() ?? index;
      while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop();
      pairs.push({ start, end: index });
    }
  }
  return pairs;
}
