import { toClusters } from '../characters/clusters.ts';
import { noteMark } from '../characters/note-marks.ts';

const letter = /[\p{L}\p{N}]/u;
/**
 * Punctuation that Pagefind leaves out of a word. Connectors like `_` and pictographs are words to
 * Pagefind and would take a position of their own, so they are left out here.
 */
const glue = /(?!\p{Pc}|\p{Extended_Pictographic})[\p{P}\p{S}]/u;

/**
 * The text as Pagefind indexes it: one token a letter or digit, tokens parted by one space, punctuation
 * glued to the token before it (at the start: to the next), so that positions run on across punctuation.
 */
export function toIndexText(source: string): string {
  let indexed = '';
  let hasToken = false;
  for (const character of toIndexCharacters(source)) {
    const isToken = letter.test(character);
    indexed += isToken && hasToken ? ` ${character}` : character;
    hasToken ||= isToken;
  }
  return indexed;
}

/** A folded phrase as Pagefind is asked for it: quoted, one token a character. */
export function toIndexPhrase(folded: string): string {
  return `"${Array.from(folded).join(' ')}"`;
}

/** Letters and digits in NFKC, punctuation as printed, white space and lone marks left out. */
function* toIndexCharacters(source: string): Generator<string> {
  for (const { text, start } of toClusters(source)) {
    if (noteMark.test(source.charAt(start - 1) + text)) continue;
    const normal = text.normalize('NFKC');
    for (const character of letter.test(normal) ? normal : text) {
      if (letter.test(character) || glue.test(character)) yield character;
    }
  }
}
