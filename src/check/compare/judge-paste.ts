import { splitSentences } from '#policy/text/sentences.ts';
import type { VariantTable } from '#search/characters/variants.ts';
import type { DocumentText } from './document-text.ts';
import { judgeCopy, type Verdict } from './judge-copy.ts';
import { toCharacter } from './radicals.ts';
import { squeeze } from './squeeze.ts';

/** What a piece of a pasted text is of what was published. */
export interface JudgedPiece {
  readonly words: string;
  readonly verdict: Verdict;
}

/** What a pasted text is of what was published. */
export interface Judgement {
  /** The text as a whole, or where it is nothing as a whole, each of its sentences. */
  readonly pieces: readonly JudgedPiece[];
  /** Whole lines before and after the copy that stand nowhere, as its source or its address. */
  readonly strays: readonly string[];
}

/** A line at the edge of which more than this share is other is no part of the copy. */
const mostOther = 0.25;
/** So many lines at either edge are looked at. */
const mostStrays = 3;

/** Holds a pasted text against documents: as a whole, and without the lines at its edges that are not theirs. */
export function judgePaste(
  pasted: string,
  texts: readonly DocumentText[],
  variants: VariantTable,
): Judgement {
  const judge = (words: string, most?: number): JudgedPiece => ({
    words,
    verdict: judgeCopy(squeeze(words).map(toCharacter), texts, variants, most),
  });
  const whole = judge(pasted);
  if (whole.verdict.kind === 'verbatim') return { pieces: [whole], strays: [] };
  const lines = pasted.split(/[\r\n]+/).filter((line) => squeeze(line).length > 0);
  const { own, strays } = partLines(
    lines,
    (line) => judge(line, mostOther).verdict.kind === 'absent',
  );
  const copy = strays.length === 0 ? whole : judge(own.join('\n'));
  if (copy.verdict.kind !== 'absent') return { pieces: [copy], strays };
  const sentences = splitSentences(own.join('')).filter((words) => squeeze(words).length > 0);
  return { pieces: sentences.length < 2 ? [copy] : sentences.map((words) => judge(words)), strays };
}

/** The lines without the first and the last ones that are strays; all of them where that would leave none. */
function partLines(
  lines: readonly string[],
  isStray: (line: string) => boolean,
): { readonly own: readonly string[]; readonly strays: readonly string[] } {
  const whole = { own: lines, strays: [] };
  if (lines.length < 2) return whole;
  const first = lines.slice(0, mostStrays + 1).findIndex((line) => !isStray(line));
  const last = lines.slice(-mostStrays - 1).findLastIndex((line) => !isStray(line));
  const end = Math.max(0, lines.length - mostStrays - 1) + last + 1;
  if (first < 0 || last < 0 || end <= first) return whole;
  return {
    own: lines.slice(first, end),
    strays: [...lines.slice(0, first), ...lines.slice(end)],
  };
}
