import { findOtherLanguage, mayHoldOther, scriptOf, type OtherScript } from './other-languages.ts';
import type { Stretch } from './printed-pages.ts';

/** A line with sentences in Chinese and in another language, or a cell of a table in the other one. */
export interface MixedLine extends Stretch {
  readonly script: OtherScript;
}

const enough = 8;
/** What stands in brackets, quotation marks or a title names something and is no sentence. */
const named = /[（(][^（）()]*[）)]|《[^《》]*》|“[^“”]*”|"[^"]*"/g;
/** Five words of a language beside each other, with one among them that only sentences have. */
const latin = /(?:\p{Script=Latin}+[\s,.;:’'-]{1,3}){4,}\p{Script=Latin}+/gu;
const ofSentences =
  /(?:^|\s)(?:the|of|and|to|in|for|shall|is|are|be|by|with|on|de|la|le|et|der|die|und)(?=\s)/i;
const other =
  /(?:[\p{Script=Tibetan}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Hangul}\p{Script=Yi}\p{Script=Cyrillic}][\s\p{P}\p{M}]{0,2}){12,}/u;

/**
 * The lines that hold sentences in Chinese and in another language together, side by side or one behind the other, and
 * the cells of tables that are in another language; text.md keeps them as they are, since nothing parts them for sure.
 */
export function findMixedLanguage(source: string, apart: readonly Stretch[] = []): MixedLine[] {
  if (!mayHoldOther(source)) return [];
  const whole = new Set(findOtherLanguage(source, apart).map(({ start }) => start));
  return [...source.matchAll(/[^\n]*\S[^\n]*/g)].flatMap(({ 0: line, index }) => {
    const text = line.trim();
    const start = index + line.indexOf(text);
    const plain = text.replace(named, '');
    if (whole.has(start) || !hasSentence(plain)) return [];
    const isApart = apart.some((one) => one.start <= start && start < one.end);
    const chinese = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
    const script = scriptOf(plain.replace(/\p{Script=Han}/gu, ''));
    if (script === null || !(isApart || chinese >= enough)) return [];
    return [{ script, start, end: start + text.length }];
  });
}

function hasSentence(text: string): boolean {
  const words = text.match(latin) ?? [];
  return other.test(text) || words.some((run) => ofSentences.test(run));
}
