/**
 * The signs that lead from a word or a number to a note: raised and lowered figures, figures in a circle, in brackets or with
 * a point, and the marks of printers. None of them is a digit, whatever compatible form Unicode gives it.
 */
const raised = '\\u00b2\\u00b3\\u00b9\\u2070-\\u209c';
const enclosed =
  '\\u2460-\\u24ff\\u2776-\\u2793\\u3200-\\u32ff\\u{1f100}-\\u{1f10c}\\u{10170}-\\u{10175}';
const printers = '*＊∗⁎⁑※†‡§¶#＃★☆△▲▽▼◆◇';

/** One sign of a note. */
export const noteSigns = new RegExp(`[${raised}${enclosed}${printers}]`, 'u');

/** Marks of notes right behind a number, before its unit (100¹亿元, 50②户); the source of a pattern, with the flag u. */
export const marksOfNumber = `(?:[${raised}${enclosed}]|[\\[［〔](?:\\d{1,2}|[${raised}]+)[\\]］〕])*`;

const sign = `[${raised}${enclosed}${printers}]`;
const number = '[0-9０-９]{1,2}';
const mark = [
  `${sign}+(?:[,，、]${sign}+)*`,
  // 注, 注1, （注1）, [1], 〔1〕, 【1】, (1)
  `[（(]?(?:见?附?注(?:释)?)[：:]?(?:${number}|[一二三四五六七八九十]{1,2}|${sign})?[）)]?`,
  `[\\[［〔【（(](?:${number}|[一二三四五六七八九十]|[a-zａ-ｚ]|${sign})[\\]］〕】）)]`,
].join('|');
const atEnd = new RegExp(`^(.*?)\\s*((?:\\s*(?:${mark}))+)$`, 'su');
const atStart = new RegExp(`^((?:(?:${mark})\\s*)+)(.*)$`, 'su');

/** A text without the marks of notes that stand at its start or end. */
export interface Unmarked {
  readonly text: string;
  /** The marks as they are printed. */
  readonly marks: string;
}

/** The text and the marks of notes at its end or else its start; null where it has none. */
export function splitNoteMarks(text: string): Unmarked | null {
  const [, before = '', after = ''] = atEnd.exec(text) ?? [];
  if (after !== '') return { text: before.trim(), marks: after.trim() };
  const [, marks = '', rest = ''] = atStart.exec(text) ?? [];
  return marks === '' ? null : { text: rest.trim(), marks: marks.trim() };
}

const wide = /[\uff01-\uff5e]/g;
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Nearly every cell of numbers holds nothing that could be wide, and needs no work. */
const wider = /[\u00a0-\uffff]/;

/** The text with full-width letters, digits and signs as half-width ones; unlike NFKC it makes no digit of ¹ or ①. */
export function foldWidth(text: string): string {
  if (!wider.test(text)) return text;
  return text
    .replaceAll(wide, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replaceAll(spaces, ' ');
}

const plain = '0123456789+-=()n';
const raisedForms = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ';
const loweredForms = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ';

/** Words that are drawn raised or lowered, as the signs that are: a raised 1 is ¹ and no digit; what has no such form stays. */
export function toRaised(text: string, drawn: 'raised' | 'lowered'): string {
  const forms = [...(drawn === 'raised' ? raisedForms : loweredForms)];
  return [...foldWidth(text)].map((one) => forms[plain.indexOf(one)] ?? one).join('');
}
