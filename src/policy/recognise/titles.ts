import { findDates, parseDateLine } from '../dates.ts';
import { findDocumentNumbers } from '../document-number.ts';
import { documentTypes, endsAsTitle } from '../document-types.ts';
import { isAddressee, isNote, isSignature } from '../roles.ts';
import { trimRange, type Range, type Span } from './spans.ts';

/** A title and prose with nothing between them (…的规定为了保障…). */
const titleThenProse = new RegExp(
  `^[^。；！？：:]{3,80}?(?:${documentTypes.join('|')})(?=为了|为[^了]|根据|依据|按照|第[一1]|总则|各[省市县区])`,
);
const longest = 110;

/** Whether a text could be a document's title by its form alone. */
export function isTitle(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  if (plain.length < 4 || plain.length > longest || !endsAsTitle(plain)) return false;
  const outside = plain.replace(/《[^》]*》/g, '').replace(/[（(][^（）()]*[）)]/g, '');
  return !/[。；;！？：:，,]/.test(outside) && !/^[第《]/.test(plain);
}

/** The words between white space in a range of the source. */
export function splitWords(source: string, range: Range): Range[] {
  return [...source.slice(range.start, range.end).matchAll(/\S+/g)].map((match) => ({
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
  }));
}

/** Finds the title at the head of a range: words that together have a title's form, or the head of one long word. */
export function findTitle(source: string, range: Range): Span | null {
  const words = splitWords(source, trimRange(source, range)).slice(0, 24);
  for (const [at, word] of words.entries()) {
    const joined = joinTitle(source, words.slice(at, at + 6));
    if (joined) return joined;
    const end = findTitleEnd(source.slice(word.start, Math.min(word.end, word.start + 200)));
    if (end !== null) return [{ start: word.start, end: word.start + end }];
    if (isProse(source.slice(word.start, word.end))) return null;
  }
  return null;
}

/** The longest run of words from the first that together read as a title. */
function joinTitle(source: string, words: readonly Range[]): Span | null {
  let found: Span | null = null;
  let text = '';
  for (const [at, word] of words.entries()) {
    const own = source.slice(word.start, word.end);
    if (own.length > longest || isOther(own) || (at > 0 && isAside(own))) break;
    text += own;
    if (isTitle(text)) found = words.slice(0, at + 1);
  }
  return found;
}

function isAside(text: string): boolean {
  return /^[（(]/.test(text) || /^[\d—-]/.test(text);
}

function isOther(text: string): boolean {
  return (
    /[。；;！？：:，,]/.test(text.replace(/《[^》]*》/g, '')) ||
    parseDateLine(text) !== null ||
    findDocumentNumbers(text).length > 0
  );
}

function isProse(text: string): boolean {
  return /[。；]/.test(text) && !isAddressee(text);
}

/** Where the title ends in a word that goes on with a number, a bracket or prose, or null. */
function findTitleEnd(word: string): number | null {
  const number = findDocumentNumbers(word)[0]?.start;
  if (number !== undefined && isTitle(word.slice(0, number))) return number;
  const bracket = /[（(](?=\d{4}年)/.exec(word)?.index;
  if (bracket !== undefined && isTitle(word.slice(0, bracket))) return bracket;
  return titleThenProse.exec(word)?.[0].length ?? null;
}

/** Where a second document begins: a title that follows a date line (and notes) within the same text. */
export function findSecondTitles(source: string): number[] {
  const words = splitWords(source, { start: 0, end: source.length });
  const starts: number[] = [];
  for (const [at, word] of words.entries()) {
    if (!isDateWord(source, word)) continue;
    let next = at + 1;
    while (isNoteWord(source, words[next])) next += 1;
    const first = words[next];
    if (first && joinTitle(source, words.slice(next, next + 4))) starts.push(first.start);
  }
  return starts;
}

function isDateWord(source: string, word: Range): boolean {
  return word.end - word.start <= 16 && parseDateLine(source.slice(word.start, word.end)) !== null;
}

function isNoteWord(source: string, word: Range | undefined): boolean {
  return (
    word !== undefined && word.end - word.start <= 40 && isNote(source.slice(word.start, word.end))
  );
}

/** Where the lines that sign and date a text begin, or null: a date at its end, after nothing or a signature. */
export function findClosing(source: string, range: Range): number | null {
  const from = Math.max(range.start, range.end - 300);
  const tail = source.slice(from, range.end);
  const date = findDates(tail).findLast(({ iso }) => iso.length === 10);
  if (!date || !/^[\s）)]*(?:[（(][^（）()]{1,40}[）)]\s*)*$/.test(tail.slice(date.end)))
    return null;
  const before = tail.slice(0, date.start);
  const prose = Math.max(...[...'。！？；：:'].map((mark) => before.lastIndexOf(mark)));
  const signed = before.slice(prose + 1).replace(/^[”’）)]+/, '');
  const start = before.length - signed.length;
  if (signed.trim() === '') return from + date.start;
  const lines = signed.split(/\n|\s{3,}/).filter((line) => line.trim() !== '');
  if (lines.every((line) => isSignature(line))) return from + start;
  const last = lines.at(-1);
  const own = last !== undefined && lines.length > 1 && isSignature(last);
  return own ? from + before.lastIndexOf(last) : null;
}
