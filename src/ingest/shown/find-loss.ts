import { findLostWords, type LostWords } from '#policy/fidelity/find-lost-words.ts';
import { restoredLabel, type ReaderNote, type SourceText } from '../source/source-text.ts';
import { listShown } from './list-shown.ts';

/**
 * Which words a file shows that stand neither in a text nor among what its reader says that it left out; null where none
 * is lost. The words of the file are found a second way, so that what the reader lost without knowing is told.
 */
export function findLoss(
  bytes: Uint8Array,
  file: string,
  { notes }: Pick<SourceText, 'notes'>,
  kept: string,
  leftOut: readonly string[] = [],
): LostWords | null {
  const told = notes.filter(({ kind, shown }) => kind === 'dropped' && shown !== false);
  const labels = notes.filter(({ kind, what }) => kind === 'restored' && what === restoredLabel);
  const toText = (list: readonly ReaderNote[]): string[] => list.map(({ text }) => text);
  const all = [...toText(told), ...leftOut].join('\n');
  return findLostWords(listShown(bytes, file), kept, all, toText(labels).join(''));
}

const mostTold = 5;
const longest = 60;

/** Lost words as a report says them: how many, and the first of them with their places. */
export function describeLoss({ count, stretches }: LostWords): string {
  const shown = stretches
    .slice(0, mostTold)
    .map(({ place, words }) => `${place}: ${JSON.stringify(cut(words))}`);
  const more = stretches.length - shown.length;
  return [`${count} letters and digits`, ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(
    '; ',
  );
}

function cut(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`;
}
