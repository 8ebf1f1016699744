import type { Range } from './spans.ts';

/** The words between white space in a range of the source, one at a time: they may be few or millions. */
export function* eachWord(source: string, range: Range): Generator<Range> {
  for (const match of source.slice(range.start, range.end).matchAll(/\S+/g)) {
    const start = range.start + match.index;
    yield { start, end: start + match[0].length };
  }
}

/** The first words of a range, at most so many. */
export function firstWords(source: string, range: Range, most: number): Range[] {
  const words: Range[] = [];
  for (const word of eachWord(source, range)) {
    if (words.push(word) >= most) break;
  }
  return words;
}
