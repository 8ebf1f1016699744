import type { FingerprintList, PublishedPart } from './fingerprint-list.ts';
import { hashParts, type WordsFile } from './published-words.ts';
import type { SheetCode } from './sheet-code.ts';
import { isWithin, toSheetText } from './sheet-text.ts';

/** What a sheet is of what was published. */
export type SheetVerdict =
  | { readonly kind: 'now'; readonly since: string | null; readonly count: number }
  | {
      readonly kind: 'once';
      readonly since: string;
      readonly until: string;
      /** The fingerprint of the same part now; null where it stands no more. */
      readonly now: string | null;
      /** The words of the sheet that were corrected or taken out since. */
      readonly changed: readonly PublishedPart[];
    }
  | { readonly kind: 'never' }
  /** The words received are not those of the list. */
  | { readonly kind: 'doubt'; readonly count: number };

/** Holds the code of a sheet against the words of its document, of which the fingerprints are made anew here, and against the published list. */
export function judgeSheet(
  { eId, hash }: SheetCode,
  words: WordsFile,
  list: FingerprintList,
  fingerprint: (text: string) => string,
): SheetVerdict {
  const made = hashParts(words, fingerprint);
  const standing = new Map(
    list.parts.filter(({ until }) => until === null).map((part) => [part.eId, part.hash]),
  );
  const other = made.filter((part) => standing.get(part.eId) !== part.hash).length;
  const count = other + Math.max(0, standing.size - made.length);
  if (count > 0) return { kind: 'doubt', count };
  const own = made.filter((part) => isWithin(part.eId, eId));
  const now = own.length === 0 ? null : fingerprint(toSheetText(own, eId));
  const listed = list.sheets.filter((sheet) => sheet.eId === eId && sheet.hash === hash);
  if (now === hash) {
    const current = listed.find(({ until }) => until === null);
    return { kind: 'now', since: current?.since ?? null, count: own.length };
  }
  const past = listed.findLast(({ until }) => until !== null);
  const { since = null, until = null } = past ?? {};
  if (since === null || until === null) return { kind: 'never' };
  return { kind: 'once', since, until, now, changed: listChanged(list, eId, since) };
}

/** What stood in a part on a day and does not any more. */
function listChanged(list: FingerprintList, eId: string, day: string): PublishedPart[] {
  return list.parts.filter(
    (part) =>
      isWithin(part.eId, eId) &&
      part.since !== null &&
      part.since <= day &&
      part.until !== null &&
      part.until > day,
  );
}
