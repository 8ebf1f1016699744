import type { Stretch } from './printed-pages.ts';

/** The letters by which a language beside Chinese is known, and what the report calls them. */
const scripts = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Tibetan', /\p{Script=Tibetan}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Mongolian', /\p{Script=Mongolian}/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Yi', /\p{Script=Yi}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
] as const;

/** Letters of a language beside Chinese. */
export type OtherScript = (typeof scripts)[number][0];

/** A line of another language, as a whole. */
export interface OtherLine extends Stretch {
  readonly script: OtherScript | null;
}

const han = /\p{Script=Han}/gu;
/** Words that are no language: addresses of pages and of mail. */
const address = /^(?:https?:|www\.|\S+@\S+$)/i;
/** A translation has at least so many letters for one Chinese character, and so many lines are prose. */
const share = { Latin: 0.8, other: 0.5 };
const fewest = { lines: 2, han: 20, words: 5, letters: 8 };

/** The lines of a text in Chinese and another language that are in the other one; none where the other is only quoted, named or summed up. */
export function findOtherLanguage(source: string, apart: readonly Stretch[] = []): OtherLine[] {
  // Nearly every text has no such letters to speak of, and needs no work.
  if (!mayHoldOther(source)) return [];
  const isApart = (at: number): boolean => apart.some(({ start, end }) => start <= at && at < end);
  const lines = [...source.matchAll(/[^\n]*\S[^\n]*/g)].flatMap(({ 0: whole, index }) => {
    const text = whole.trim();
    const start = index + whole.indexOf(text);
    return isApart(start) ? [] : [{ ...readLine(text), start, end: start + text.length }];
  });
  if (!isBilingual(lines)) return [];
  return lines.flatMap(({ script, hasLetters, start, end }, at) => {
    const around = [lines[at - 1], lines[at + 1]].every(
      (line) => line !== undefined && line.script !== null,
    );
    return script !== null || (!hasLetters && around) ? [{ script, start, end }] : [];
  });
}

/** Whether words of one line are in no Chinese, so far as letters tell. */
export function isOtherLanguage(text: string): boolean {
  if (/[\n\r]/.test(text)) return false;
  const { script, hasLetters } = readLine(text);
  return script !== null || !hasLetters;
}

/** The letters of the language of a line; null where that is Chinese or cannot be told. */
export function scriptOf(text: string): OtherScript | null {
  return readLine(text).script;
}

interface ReadLine {
  /** The letters of its language; null where that is Chinese or cannot be told. */
  readonly script: OtherScript | null;
  readonly hasLetters: boolean;
  readonly isProse: boolean;
  readonly letters: number;
  readonly chinese: number;
}

function readLine(text: string): ReadLine {
  const chinese = text.match(han)?.length ?? 0;
  let script: OtherScript | null = null;
  let letters = 0;
  for (const [name, pattern] of scripts) {
    const own = text.match(pattern)?.length ?? 0;
    if (own > letters) [script, letters] = [name, own];
  }
  const words = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  const isOther = letters >= 3 && chinese * 5 <= letters && !address.test(text);
  const isProse = script === 'Latin' ? words >= fewest.words : letters >= fewest.letters;
  return {
    script: isOther ? script : null,
    hasLetters: letters + chinese > 0,
    isProse,
    letters,
    chinese,
  };
}

function isBilingual(lines: readonly ReadLine[]): boolean {
  const chinese = lines.filter((line) => line.script === null && line.chinese > 0);
  const others = lines.filter(({ script, isProse }) => script !== null && isProse);
  const sum = (list: readonly ReadLine[], of: 'letters' | 'chinese'): number =>
    list.reduce((total, line) => total + line[of], 0);
  const own = sum(chinese, 'chinese');
  const least = others[0]?.script === 'Latin' ? share.Latin : share.other;
  return (
    chinese.length >= fewest.lines &&
    others.length >= fewest.lines &&
    own >= fewest.han &&
    sum(others, 'letters') >= own * least
  );
}

/** Whether a text has letters of another language to speak of. */
export function mayHoldOther(source: string): boolean {
  return /\p{Script=Latin}{2,}(?:[^\S\n]\p{Script=Latin}+){3}|[\p{Script=Tibetan}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Hangul}\p{Script=Yi}\p{Script=Cyrillic}]{3}/u.test(
    source,
  );
}
