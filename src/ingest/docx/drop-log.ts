import { onOneLine, type ReaderNote } from '../source/source-text.ts';

/** Collects what a Word file holds that does not belong to its text. */
export interface DropLog {
  drop(what: string, words: string): void;
  /** One note a kind, with the words of all of it. */
  list(): ReaderNote[];
}

/** Creates an empty log. */
export function createDropLog(): DropLog {
  const dropped = new Map<string, string[]>();
  return {
    drop(what, words) {
      const known = dropped.get(what);
      if (known) known.push(words);
      else dropped.set(what, [words]);
    },
    list: () => [...dropped].map(([what, words]) => describe(what, words)),
  };
}

/** What Word itself does not show. */
const unshown = /^(?:a tracked|a symbol)/;

function describe(what: string, words: readonly string[]): ReaderNote {
  return {
    kind: 'dropped',
    ...(unshown.test(what) && { shown: false }),
    what: words.length === 1 ? what : `${what} (${words.length} times)`,
    text: onOneLine(words.join(' ')),
    offset: null,
  };
}
