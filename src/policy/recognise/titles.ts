import { findDates, parseDateLine } from '../dates.ts';
import { findDocumentNumbers } from '../document-number.ts';
import { documentTypes, endsAsTitle } from '../document-types.ts';
import { isAddressee, isNote, isSignature } from '../roles.ts';
import { openers } from './heading-words.ts';
import { trimRange, type Range, type Span } from './spans.ts';

const longest = 110;

/** How titles do not begin, and sentences that cite do. */
const notTitle = /^(?:[第《（(]|(?:根据|按照|依据|依照|符合|违反)[^，。]{0,30}《)/;

/** Whether a text could be a document's title by its form alone. */
export function isTitle(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  if (plain.length < 4 || plain.length > longest || !endsAsTitle(plain)) return false;
  const outside = plain.replace(/《[^》]*》/g, '').replace(/[（(][^（）()]*[）)]/g, '');
  return !/[。；;！？：:，,《》]|第.{1,5}[条款项]/.test(outside) && !notTitle.test(plain);
}

/** The name of the issuer as the printed head has it, with the number below it (甲市人民政府文件 甲政发〔2012〕3号). */
export const letterhead =
  /^(?:(?!关于)[\p{Script=Han}\s]){4,60}文件\s{0,3}(?=[\p{Script=Han}\s]{1,16}[〔［[（(]\s?\d{4}\s?[〕］\]）)]\s?\d{1,5}\s?号)/u;

/** How much of a text's beginning is the printed head and a number, which may stand before the title. */
function measureHead(text: string): number {
  const head = letterhead.exec(text)?.[0].length ?? 0;
  const number = findDocumentNumbers(text.slice(head, head + 40))[0];
  const leads = number?.start === 0 && /[〔［[（(]/.test(number.text);
  return head + (leads ? number.end : 0);
}

/** The words between white space in a range of the source, one at a time: they may be few or millions. */
function* eachWord(source: string, range: Range): Generator<Range> {
  for (const match of source.slice(range.start, range.end).matchAll(/\S+/g)) {
    const start = range.start + match.index;
    yield { start, end: start + match[0].length };
  }
}

function firstWords(source: string, range: Range, most: number): Range[] {
  const words: Range[] = [];
  for (const word of eachWord(source, range)) {
    if (words.push(word) >= most) break;
  }
  return words;
}

/** Finds the title at the head of a range: words that together have a title's form, or the head of one long word. */
export function findTitle(source: string, range: Range): Span | null {
  const own = trimRange(source, range);
  const start =
    own.start + measureHead(source.slice(own.start, Math.min(own.end, own.start + 120)));
  const words = firstWords(source, { start, end: own.end }, lookAhead);
  for (const [at, word] of words.entries()) {
    const joined = joinTitle(source, words.slice(at, at + lookAhead), 6);
    if (joined) return joined;
    const line =
      source.slice(word.start, Math.min(own.end, word.start + 200)).split('\n', 1)[0] ?? '';
    const end = findTitleEnd(line);
    if (end !== null) return [{ start: word.start, end: word.start + end }];
    if (isProse(source.slice(word.start, word.end))) return null;
  }
  return null;
}

/** Letters that stand apart are one word together (通 知), so more pieces are looked at than words allowed. */
const lookAhead = 48;

/** The longest run of words from the first that together read as a title. */
function joinTitle(source: string, words: readonly Range[], most: number): Span | null {
  let found: Span | null = null;
  let text = '';
  let count = 0;
  let previous = '';
  for (const [at, word] of words.entries()) {
    const own = source.slice(word.start, word.end);
    if (own.length > 1 || previous.length !== 1) count += 1;
    if (count > most) break;
    previous = own;
    if (own.length > longest || isOther(own) || (at > 0 && isAside(own)) || /^目录?$/.test(own))
      break;
    text += own;
    if (isTitle(text) && !isFollowedByContents(text)) found = words.slice(0, at + 1);
  }
  return found;
}

/** 目录 behind a title heads the table of contents. */
function isFollowedByContents(text: string): boolean {
  return text.endsWith('目录') && isTitle(text.slice(0, -2));
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
  const ends = [...word.slice(0, longest).matchAll(typeWord)]
    .map((match) => match.index + match[0].length)
    .filter((end) => isTitle(word.slice(0, end)));
  // A title may hold a word like 执法 or 意见 before its own, and an addressee stands behind the last.
  const addressed = ends.findLast((end) => addressee.test(word.slice(end, end + 130)));
  return addressed ?? ends.find((end) => beginsAfterTitle(word, end)) ?? null;
}

const note = '试行|暂行|草案|修订|[^（）()]{0,6}稿|\\d{4}年?(?:[—－―–-]\\d{4}年?|版)';
const typeWord = new RegExp(`(?:${documentTypes.join('|')})(?:[（(](?:${note})[）)]){0,2}`, 'g');
/** A line of addressees begins with 各 or the like, or with a body's name. */
const addressee =
  /^(?=各|有关|省|市|县|区|国务院|中央|中国|全|驻|本|\p{Script=Han}{1,10}[省市县区州盟部委厅局办院会组司])[\p{Script=Han}、，,（）()“”]{2,120}(?:政府|单位|部门|机构|企业|公司|团体|组织|党委|中心|银行|大学|[委部局厅办院会省市县区司团组室处]|代表|同志)[）)]?[：:]/u;

/** The head of an order, which its number follows (甲省人民政府令第312号). */
const orderHead = /^\p{Script=Han}{3,40}令$/u;

/** Whether what follows a title with nothing between them is prose, a label or a bracketed note. */
function beginsAfterTitle(word: string, end: number): boolean {
  const rest = word.slice(end, end + 130);
  if (orderHead.test(word.slice(0, end)) && /^第\s?\d{1,5}\s?号/.test(rest)) return true;
  if (/^(?:为了|为[^了]|根据|依据|按照|总则|目\s?录|[（(]\d{4}年|[（(][一二]\S{3}年)/.test(rest))
    return true;
  if (/^(?:[—－―-]{1,2}\s?(?:\d{4}|[一二]\S{3})年|各位代表)/.test(rest)) return true;
  if (/^(?:第[一1][条章编节]|[一1][、.．]|[（(]一[）)]|1\s?总则)/.test(rest)) return true;
  const start = word.slice(0, 4).replace(/[（(]$/, '');
  if (start.length === 4 && rest.startsWith(start)) return true;
  return openers.some(([weight, pattern]) => weight >= 3 && pattern.test(rest));
}

/** Where a second document begins: a title that follows a date line (and notes) within the same text. */
export function findSecondTitles(source: string): number[] {
  const starts: number[] = [];
  let afterDate = false;
  for (const word of eachWord(source, { start: 0, end: source.length })) {
    if (isDateWord(source, word)) afterDate = true;
    else if (afterDate && !isNoteWord(source, word)) {
      const ahead = { start: word.start, end: source.length };
      if (joinTitle(source, firstWords(source, ahead, lookAhead), 4)) starts.push(word.start);
      afterDate = false;
    }
  }
  return [...starts, ...findTightSeconds(source)];
}

const notesAfterDate = /^\s*(?:[（(][^（）()]{1,120}[）)]\s*)*/;

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
  const name = /[^。；;，,：:！？\n\d.．、）)]*$/.exec(before.trimEnd())?.[0] ?? '';
  return isSignature(name.slice(-12)) || isSignature(name);
}

function isDateWord(source: string, word: Range): boolean {
  return word.end - word.start <= 16 && parseDateLine(source.slice(word.start, word.end)) !== null;
}

function isNoteWord(source: string, word: Range): boolean {
  return word.end - word.start <= 40 && isNote(source.slice(word.start, word.end));
}
