import type { DocumentNumberMention } from './document-number-mention.ts';
import { findDecrees, serial, year } from './decree-number.ts';
import { findDocumentCode, isCaseNumber } from './document-code.ts';
import { findOldNumbers } from './old-number.ts';
import { parseChineseNumeral } from '../text/numerals.ts';

const opening = '〔﹝\\[［(（【〖{「<〈';
const closing = '〕﹞\\]］)）】〗}」>〉';
const bracketed = new RegExp(
  `[${opening}]\\s?(${year})\\s?[${closing}]\\s{0,3}第?\\s{0,2}(${serial})\\s{0,2}[号號]`,
  'g',
);
const bare = new RegExp(
  `(?<![0-9０-９])([0-9０-９]{4})\\s?第?\\s?([0-9０-９]{1,5})\\s?[号號]`,
  'g',
);
const following = new RegExp(`、\\s?第?(${serial})\\s?[号號]`, 'y');
const normative = /Z[A-Z]{2}[A-Z]\d{2}[-—–]\d{4}[-—–]\d{4}/g;

/** Courts name the office within brackets: 法（研）发. */
const courtCode = /(?:法|高检)[（(]\p{Script=Han}{1,2}[）)](?:发|复|函|办|明传)$/u;
const codeBefore = /[\p{Script=Han}A-Za-z]{1,16}\s{0,3}(?:文件)?\s{0,3}$/u;

/** Finds the document numbers of a text, in order; case numbers (民终字, 刑初) are not among them. */
export function findDocumentNumbers(text: string): DocumentNumberMention[] {
  const found = [
    ...findDecrees(text),
    ...findYearNumbers(text, bracketed),
    ...findYearNumbers(text, bare),
    ...findNormative(text),
    ...findOldNumbers(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((mention, at) => at === 0 || mention.start >= endBefore(found, at));
}

/** The canonical form of a text that is one document number (any brackets, spaces, 第), or null. */
export function toCanonicalNumber(text: string): string | null {
  const [first] = findDocumentNumbers(text.trim());
  return first?.text === text.trim() ? first.canonical : null;
}

function endBefore(found: readonly DocumentNumberMention[], at: number): number {
  return found
    .slice(Math.max(0, at - 4), at)
    .reduce((end, mention) => Math.max(end, mention.end), 0);
}

function findYearNumbers(text: string, pattern: RegExp): DocumentNumberMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const yearNumber = parseChineseNumeral(match[1] ?? '');
    const n = parseChineseNumeral(match[2] ?? '');
    const code = findCode(text, match.index);
    if (!code || yearNumber === null || n === null || !isYear(yearNumber)) return [];
    const end = match.index + match[0].length;
    const name = `${code.name}〔${yearNumber}〕`;
    const first = mention(text, code.start, end, `${name}${n}号`, code.sure);
    return [first, ...findFollowing(text, end, name, code.sure)];
  });
}

/** 〔2010〕162号、163号: further numbers share the code and the year. */
function findFollowing(
  text: string,
  from: number,
  name: string,
  sure: boolean,
): DocumentNumberMention[] {
  const mentions: DocumentNumberMention[] = [];
  following.lastIndex = from;
  for (let match = following.exec(text); match; match = following.exec(text)) {
    const n = parseChineseNumeral(match[1] ?? '');
    if (n === null) break;
    const end = match.index + match[0].length;
    mentions.push(mention(text, match.index + 1, end, `${name}${n}号`, sure));
    following.lastIndex = end;
  }
  return mentions;
}

function findCode(
  text: string,
  end: number,
): { start: number; name: string; sure: boolean } | null {
  const windowStart = Math.max(0, end - 22);
  const court = courtCode.exec(text.slice(windowStart, end));
  if (court !== null) {
    const name = court[0].replace('(', '（').replace(')', '）');
    return { start: windowStart + court.index, name, sure: true };
  }
  const match = codeBefore.exec(text.slice(windowStart, end));
  if (!match) return null;
  const written = match[0].replace(/\s+/g, '').replace(/文件$/, '');
  const { name, sure } = findDocumentCode(written);
  if (name === '' || name.length > 12) return null;
  if (!sure && isCaseNumber(name)) return null;
  const start = windowStart + match.index + startOfName(match[0], name);
  return { start, name, sure };
}

/** Where a name begins in a text whose characters may be spaced out. */
function startOfName(text: string, name: string): number {
  const plain = text.replace(/\s+/g, '').lastIndexOf(name);
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/.test(text.charAt(at))) continue;
    if (seen === plain) return at;
    seen += 1;
  }
  return 0;
}

function isYear(n: number): boolean {
  return n >= 1949 && n <= 2099;
}

function findNormative(text: string): DocumentNumberMention[] {
  return [...text.matchAll(normative)].map((match) =>
    mention(text, match.index, match.index + match[0].length, match[0].replace(/[—–]/g, '-'), true),
  );
}

function mention(
  text: string,
  start: number,
  end: number,
  canonical: string,
  sure: boolean,
): DocumentNumberMention {
  return { start, end, text: text.slice(start, end), canonical, sure };
}
