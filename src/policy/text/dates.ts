import { parseChineseNumeral } from './numerals.ts';

/** A date found in a text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** ISO 8601, as exactly as printed: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly iso: string;
}

const digit = '[0-9０-９]';
/** What stands for a nought in a date: the numerals, and the circle, letters and digits that are typed for them. */
const typedNought = '○ＯOoｏ0０';
const year = `(${digit}(?:${digit}|[ＯOoｏ]){3}|[一二][零〇${typedNought}一二三四五六七八九]{3})`;
const small = `(${digit}{1,2}|[一二三四五六七八九十]{1,3})`;
const pattern = new RegExp(
  `${year}\\s{0,3}年(?:\\s{0,3}${small}\\s{0,3}月(?:\\s{0,3}${small}\\s{0,3}日)?)?`,
  'g',
);

/** Finds the dates of a text in all printed forms (2012年4月5日, 二〇一二年四月五日, 二○一一年十月, 二0一二年). */
export function findDates(text: string): DateMention[] {
  const dates: DateMention[] = [];
  for (const { 0: date, 1: y, 2: m, 3: d, index } of text.matchAll(pattern)) {
    const iso = toIso(y, m, d);
    if (iso !== null) dates.push({ start: index, end: index + date.length, iso });
  }
  return dates;
}

/** The hour behind a day on which something urgent was sent (2023年6月18日18时). */
export const hour = /^\s?[0-9０-９]{1,2}\s?时(?:\s?[0-9０-９]{1,2}\s?分)?/;

/** A day in figures alone, as pages and short letters have it (2020-12-08, 2012.4.5). */
const inFigures = /^\s*((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})\s*$/;

/** Finds the dates of a text, and those in figures alone that are the whole of a line. */
export function findDatesAndLines(text: string): DateMention[] {
  const lines = [...text.matchAll(/[^\n]*\d[^\n]*/g)].flatMap(({ 0: line, index }) => {
    const iso = readFigures(line);
    const start = index + line.search(/\S/);
    return iso === null ? [] : [{ start, end: start + line.trim().length, iso }];
  });
  return [...findDates(text), ...lines].sort((a, b) => a.start - b.start);
}

function readFigures(line: string): string | null {
  const [, y, , m, d] = inFigures.exec(line) ?? [];
  return y === undefined ? null : toIso(y, m, d);
}

/** The date that is the whole of a text, down to the day, or null; the hour may stand behind it. */
export function parseDateLine(text: string): string | null {
  if (text.length > 60) return null;
  if (!text.includes('日')) return readFigures(text);
  const trimmed = text.replace(/\s/g, '').replace(/^[（(](.*)[）)]$/, '$1');
  const [first] = findDates(trimmed);
  if (first?.start !== 0 || first.iso.length !== 10) return null;
  return trimmed.slice(first.end).replace(hour, '') === '' ? first.iso : null;
}

function toIso(y = '', m?: string, d?: string): string | null {
  const parts = [toNumeral(y), m, d].filter((part) => part !== undefined);
  const numbers = parts.map(parseChineseNumeral);
  const [yearNumber, month, day] = numbers;
  if (numbers.includes(null) || !yearNumber || yearNumber < 1900 || yearNumber > 2099) return null;
  if (month !== undefined && (month === null || month < 1 || month > 12)) return null;
  if (day !== undefined && (day === null || day < 1 || day > 31)) return null;
  return numbers.map((n, at) => String(n).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

/** A year in one kind of digits: all noughts are those of its first sign. */
function toNumeral(printed: string): string {
  return printed.replace(/[ＯOoｏ0０]/g, /^[0-9０-９]/.test(printed) ? '0' : '〇');
}

const oddYear = /[一二](?=[^年\s]{0,2}[0０])[零〇○0０一二三四五六七八九]{3}(?=\s{0,3}年)/g;

/** Where a year in Chinese numerals is printed with a digit for its nought (二0一二年). */
export function findOddYears(text: string): number[] {
  return [...text.matchAll(oddYear)].map(({ index }) => index);
}
