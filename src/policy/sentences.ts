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
  const enclosed = findEnclosed(text);
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!stops.has(text.charAt(at)) || enclosed[at] === 1) continue;
    const end = findSentenceEnd(text, at + 1);
    if (end === null) continue;
    sentences.push(text.slice(start, end));
    start = end;
    at = end - 1;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
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

/** Marks each character that stands between a bracket and its partner; a bracket without partner encloses nothing. */
function findEnclosed(text: string): Uint8Array {
  const change = new Int32Array(text.length + 1);
  const open: { closer: string; at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const closer = opensAt.get(character);
    if (closer !== undefined) open.push({ closer, at });
    else if (open.at(-1)?.closer === character) {
      const pair = open.pop();
      if (pair) change[pair.at] = (change[pair.at] ?? 0) + 1;
      change[at] = (change[at] ?? 0) - 1;
    }
  }
  const enclosed = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += change[at] ?? 0;
    enclosed[at] = depth > 0 ? 1 : 0;
  }
  return enclosed;
}
