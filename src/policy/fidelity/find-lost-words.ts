/** Words on one line or in one cell, piece by piece, and where they stand. */
interface PlacedWords {
  readonly place: string;
  readonly runs: readonly string[];
}

/** What one side has and the other lacks. */
export interface LostWords {
  /** How many letters and digits, each counted as often as it is missing. */
  readonly count: number;
  /** The stretches that are nowhere, else those that may be the missing ones, as they stand. */
  readonly stretches: readonly { readonly place: string; readonly words: string }[];
}

/** Shorter words stand anywhere by chance, and are looked for only where they would come next. */
const telling = 8;
const nearby = 400;
const mostStretches = 1000;

/**
 * Which letters and digits that a source shows are neither among the words that are kept nor among those that are known to
 * be left out; null where none is missing. Width, raised forms, marks and white space do not count, nor does the order.
 * `added` are the letters that are kept and that the source does not show.
 */
export function findLostWords(
  shown: Iterable<PlacedWords>,
  kept: string,
  leftOut: string,
  added = '',
): LostWords | null {
  const sides = [createSide(kept), createSide(leftOut)];
  const counts = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + by);
  };
  for (const { text } of sides) count(text, -1);
  count(fold(added), 1);
  const nowhere: { place: string; words: string }[] = [];
  const doubtful: { place: string; words: string }[] = [];
  for (const { place, runs } of shown) {
    const words = runs.join('');
    const text = fold(words);
    count(text, 1);
    if (text === '' || nowhere.length >= mostStretches || isNext(sides, text)) continue;
    for (const piece of listPieces(runs, words)) {
      const own = fold(piece);
      if (own === '' || isNext(sides, own)) continue;
      const isThere = sides.some((side) => side.text.includes(own));
      (isThere ? doubtful : nowhere).push({ place, words: piece.replace(/\s+/g, ' ').trim() });
    }
  }
  let missing = 0;
  for (const more of counts.values()) missing += Math.max(0, more);
  if (nowhere.length === 0 && missing === 0) return null;
  return { count: missing, stretches: nowhere.length > 0 ? nowhere : doubtful };
}

/** One text with the place up to which it was found again. */
interface Side {
  readonly text: string;
  at: number;
}

function createSide(words: string): Side {
  return { text: fold(words), at: 0 };
}

/** Whether one of the texts goes on with a stretch, or, where it is long enough to be no other, has it anywhere. */
function isNext(sides: readonly Side[], own: string): boolean {
  for (const side of sides) {
    const near = side.text.slice(side.at, side.at + nearby + own.length).indexOf(own);
    if (near < 0) continue;
    side.at += near + own.length;
    return true;
  }
  if (own.length < telling) return false;
  for (const side of sides) {
    const found = side.text.indexOf(own, side.at);
    if (found >= 0) {
      side.at = found + own.length;
      return true;
    }
    if (side.text.includes(own)) return true;
  }
  return false;
}

/** A line that is not there as a whole may be parted by what was left out within it. */
function listPieces(runs: readonly string[], words: string): string[] {
  return (runs.length > 1 ? runs : [words]).flatMap((run) => run.split(/[^\p{L}\p{N}\s]+/u));
}

/** The letters and digits of words in one form. */
function fold(words: string): string {
  return words.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}
