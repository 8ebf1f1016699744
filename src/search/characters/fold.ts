import { toClusters } from './clusters.ts';
import { noteMark } from './note-marks.ts';

/** A folded text that remembers, for each of its code units, the stretch of the source it came from. */
export interface FoldedText {
  readonly text: string;
  /** Where in the source the character behind each code unit begins. */
  readonly starts: readonly number[];
  /** Where in the source the character behind each code unit ends. */
  readonly ends: readonly number[];
}

const neitherLetterNorDigit = /[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu;
/** By far the most frequent characters, which fold to themselves. */
const ideograph = /^[\u4e00-\u9fff]$/;

/** The form in which texts are compared: NFKC, lower case, letters and digits only. */
export function fold(source: string): string {
  return foldWithMap(source).text;
}

/** Folds a text and keeps the way back to the source, so that a match can be marked exactly. */
export function foldWithMap(source: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const cluster of toClusters(source)) {
    const marked = noteMark.test(source.charAt(cluster.start - 1) + cluster.text);
    const folded = marked ? '' : foldCharacter(cluster.text);
    text += folded;
    while (starts.length < text.length) {
      starts.push(cluster.start);
      ends.push(cluster.end);
    }
  }
  return { text, starts, ends };
}

/** Lower case is made letter by letter: a final sigma must not depend on what follows it. */
function foldCharacter(text: string): string {
  if (ideograph.test(text)) return text;
  const letters = Array.from(text.normalize('NFKC'), (letter) => letter.toLowerCase());
  return letters.join('').replace(neitherLetterNorDigit, '');
}
