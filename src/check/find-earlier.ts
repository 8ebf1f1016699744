import { fromTypeset, toTypeset } from '#policy/text/typeset.ts';
import { squeeze } from './compare/squeeze.ts';
import type { FingerprintList, PublishedPart } from './fingerprint-list.ts';

/** The words of which the registry keeps the beginning only end with this. */
const cut = '…';

/** The words that were published once and are those of a copy, by their fingerprint or as far as the list keeps them; null where there are none. */
export function findEarlier(
  pasted: string,
  lists: readonly FingerprintList[],
  fingerprint: (text: string) => string,
): PublishedPart | null {
  const past = lists.flatMap(({ parts }) => parts.filter(({ until }) => until !== null));
  if (past.length === 0) return null;
  const copy = squeeze(pasted).join('');
  const hashes = new Set(
    [pasted.trim(), copy].flatMap((text) => [fingerprint(text), fingerprint(toReceived(text))]),
  );
  const isCopied = ({ hash, words }: PublishedPart): boolean =>
    hashes.has(hash) ||
    (!words.endsWith(cut) &&
      [words, toTypeset(words)].some((form) => squeeze(form).join('') === copy));
  return past.findLast(isCopied) ?? null;
}

/** A text with all that a page may have set in full width in half width again. */
function toReceived(text: string): string {
  return fromTypeset(
    text,
    Array.from({ length: text.length }, (_, at) => at),
  );
}
