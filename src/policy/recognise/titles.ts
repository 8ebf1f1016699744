import { findDates, parseDateLine } from '../dates.ts';
import { findDocumentNumbers } from '../document-number.ts';
import { documentTypes, endsAsTitle } from '../document-types.ts';
import { isAddressee, isNote, isSignature } from '../roles.ts';
import { openers } from './heading-words.ts';
import { trimRange, type Range, type Span } from './spans.ts';

const longest = 110;

/** Whether a text could be a document's title by its form alone. */
export function isTitle(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  if (plain.length < 4 || plain.length > longest || !endsAsTitle(plain)) return false;
  const outside = plain.replace(/《[^》]*》/g, '').replace(/[（(][^（）()]*[）)]/g, '');
  return !/[。；;！？：:，,]/.test(outside) && !/^[第《]/.test(plain);
}

/** The words between white space in a range of the source. */
function splitWords(source: string, range: Range): Range[] {
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
    if (own.length > longest || isOther(own) || (at > 0 && isAside(own)) || /^目录?$/.test(own))
      break;
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

/** Where the title ends in a word that goes on with a number, an addressee, a label or prose, or null. */
function findTitleEnd(word: string): number | null {
  const number = findDocumentNumbers(word)[0]?.start;
  if (number !== undefined && isTitle(word.slice(0, number))) return number;
  for (const match of word.slice(0, longest).matchAll(typeWord)) {
    const end = match.index + match[0].length;
    if (isTitle(word.slice(0, end)) && beginsAfterTitle(word, end)) return end;
  }
  return null;
}

const typeWord = new RegExp(
  `(?:${documentTypes.join('|')})(?:[（(](?:试行|暂行|草案|修订|征求意见稿|送审稿)[）)])?`,
  'g',
);
const addressee =
  /^[\p{Script=Han}、，,（）()]{2,90}(?:政府|单位|部门|机构|委员会|[委部局厅办院会省市县区司]|代表|同志)[）)]?[：:]/u;

/** Whether what follows a title with nothing between them is prose, a label, an addressee or a bracketed note. */
function beginsAfterTitle(word: string, end: number): boolean {
  const rest = word.slice(end, end + 130);
  if (/^(?:为了|为[^了]|根据|依据|按照|总则|目录|[（(]\d{4}年|[（(][一二]\S{3}年)/.test(rest))
    return true;
  if (/^(?:第[一1][条章编节]|[一1][、.．]|[（(]一[）)]|1\s?总则)/.test(rest)) return true;
  const start = word.slice(0, 4).replace(/[（(]$/, '');
  if (start.length === 4 && rest.startsWith(start)) return true;
  return (
    addressee.test(rest) || openers.some(([weight, pattern]) => weight >= 3 && pattern.test(rest))
  );
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
  return [...starts, ...findTightSeconds(source)];
}

const notesAfterDate = /^\s*(?:[（(][^（）()]{1,60}[）)]\s*)*/;

/** The same in a blob: behind a signed date and its notes stands 附件 or a title and its text. */
function findTightSeconds(source: string): number[] {
  return findDates(source).flatMap(({ iso, start, end }) => {
    if (iso.length !== 10 || !isSigned(source.slice(Math.max(0, start - 40), start))) return [];
    const notes = notesAfterDate.exec(source.slice(end, end + 200))?.[0].length ?? 0;
    const at = end + notes;
    const rest = source.slice(at, at + 240);
    const opens = /^附\s?件\s?[0-9一二三四五六七八九十]{0,2}(?![：:]\s?1[.、])/.test(rest);
    return opens || findTitleEnd(rest.split('\n', 1)[0] ?? '') !== null ? [at] : [];
  });
}

/** Whether words that stand before a date sign it. */
function isSigned(before: string): boolean {
  const name = /[^。；;，,：:！？\n]*$/.exec(before.trimEnd())?.[0] ?? '';
  return isSignature(name.slice(-12)) || isSignature(name);
}

function isDateWord(source: string, word: Range): boolean {
  return word.end - word.start <= 16 && parseDateLine(source.slice(word.start, word.end)) !== null;
}

function isNoteWord(source: string, word: Range | undefined): boolean {
  return (
    word !== undefined && word.end - word.start <= 40 && isNote(source.slice(word.start, word.end))
  );
}
