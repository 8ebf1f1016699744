/** A place where a text holds one of the words looked for. */
export interface WordMention {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Makes a search for any number of words: at each place the longest wins, and no two mentions overlap. */
export function createWordFinder(words: Iterable<string>): (text: string) => WordMention[] {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(sorted, (word) => word.charAt(0));
  return (text) => {
    const found: WordMention[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const word = byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
      if (word === undefined || word === '') continue;
      found.push({ start: at, end: at + word.length, word });
      at += word.length - 1;
    }
    return found;
  };
}
