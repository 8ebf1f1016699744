/** A place where a text holds one of the words looked for. */
export interface WordMention {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Words to look for, to which more may come while texts are read. */
export interface WordIndex {
  add(word: string): void;
  /** At each place the longest word wins, and no two mentions overlap. */
  find(text: string): WordMention[];
}

/** Makes a search for any number of words, all known from the start. */
export function createWordFinder(words: Iterable<string>): (text: string) => WordMention[] {
  const index = createWordIndex();
  for (const word of words) index.add(word);
  return (text) => index.find(text);
}

/** Makes a search that knows no word yet. */
export function createWordIndex(): WordIndex {
  const words = new Set<string>();
  /** By its first character, how long a word may be, the greatest length first. */
  const lengths = new Map<string, readonly number[]>();
  return {
    add(word) {
      if (word === '') return;
      words.add(word);
      const known = lengths.get(word.charAt(0)) ?? [];
      if (known.includes(word.length)) return;
      lengths.set(
        word.charAt(0),
        [...known, word.length].toSorted((a, b) => b - a),
      );
    },
    find(text) {
      const found: WordMention[] = [];
      for (let at = 0; at < text.length; at += 1) {
        const possible = lengths.get(text.charAt(at)) ?? [];
        const length = possible.find((one) => words.has(text.slice(at, at + one)));
        if (length === undefined) continue;
        const word = text.slice(at, at + length);
        found.push({ start: at, end: at + word.length, word });
        at += word.length - 1;
      }
      return found;
    },
  };
}
