import { findDocumentNumbers } from '../../citations/document-number.ts';
import { measureDateline } from '../../tree/dateline.ts';
import { isSignature } from '../../tree/roles.ts';
import { isAnnouncement, isBody, isOrder } from '../issuers.ts';
import { readSpan, trimRange, type Range, type Span } from '../lines/spans.ts';
import {
  beginsText,
  isAside,
  isFigure,
  isFollowedByContents,
  isOther,
  isProse,
} from './head-words.ts';
import { findTitleEnd } from './title-end.ts';
import { isExplanation, isTitle, longest } from './title-form.ts';
import { firstWords } from '../lines/word-spans.ts';

/** The name of the issuer as the printed head has it, with the number below it (甲市人民政府文件 甲政发〔2012〕3号). */
export const letterhead =
  /^(?:(?!关于)[\p{Script=Han}\s]){4,60}文件\s{0,3}(?=[\p{Script=Han}\s]{1,16}[〔［[（(]\s?\d{4}\s?[〕］\]）)]\s?\d{1,5}\s?号)/u;

/** How much of a text's beginning is a dateline, the printed head and a number, which may stand before the title. */
function measureHead(text: string): number {
  const sent = measureDateline(text) ?? 0;
  const head = sent + (letterhead.exec(text.slice(sent))?.[0].length ?? 0);
  const number = findDocumentNumbers(text.slice(head, head + 40))[0];
  // A title of minutes with their number on the next line is no code of it.
  const leads =
    number?.start === 0 &&
    /^[^\n]*[〔［[（(][^\n]*$/.test(number.text) &&
    !/公告\s?[〔［[（(]/.test(number.text);
  return head + (leads ? number.end : 0);
}

/** Finds the first title of a range: words that together have a title's form, or the head of one long word. */
export function findTitleAt(source: string, range: Range): Span | null {
  const own = trimRange(source, range);
  const start =
    own.start + measureHead(source.slice(own.start, Math.min(own.end, own.start + 120)));
  const words = dropSigners(source, firstWords(source, { start, end: own.end }, lookAhead));
  const text = words.findIndex((word) => beginsText(source.slice(word.start, word.end)));
  const bare = bareWord.exec(source.slice(start, Math.min(own.end, start + 40)))?.[0];
  if (bare !== undefined) {
    const title = words.filter((word) => word.end <= start + bare.length);
    return findOwnTitle(source, words.slice(title.length), '告') ?? title;
  }
  for (const [at, word] of words.entries()) {
    const joined = joinTitle(source, words.slice(at, at + lookAhead), 6);
    if (joined) {
      const behind = words.slice(at + joined.length);
      const kind = bareHead.exec(readSpan(source, joined))?.[1];
      const own = kind === undefined ? null : findOwnTitle(source, behind, kind);
      return (
        own ?? findRepeated(source, words.slice(at, text < 0 ? undefined : text), joined) ?? joined
      );
    }
    const line =
      source.slice(word.start, Math.min(own.end, word.start + 200)).split('\n', 1)[0] ?? '';
    const end = findTitleEnd(line);
    const found = { start: word.start, end: word.start + (end ?? 0) };
    if (end !== null) {
      const head = bareHead.exec(source.slice(found.start, found.end))?.[1];
      const behind = words.slice(at + 1);
      const own = head === undefined ? null : findOwnTitle(source, behind, head);
      return own ?? [...findLinesBefore(source, words.slice(0, at), found), found];
    }
    if (isProse(source.slice(word.start, word.end))) return null;
  }
  return null;
}

/** Without who signed it off, who stands beside the number (签发人：李　四) and whose name may be spaced out. */
function dropSigners(source: string, words: readonly Range[]): readonly Range[] {
  const at = words.findIndex(({ start, end }) => source.slice(start, end).startsWith('签发人'));
  const from = words[at]?.start;
  if (from === undefined) return words;
  const stop = source.indexOf('\n', from);
  return stop < 0 ? words : words.filter(({ start }) => start < from || start > stop);
}

/** The one word that heads a paper of an office whose name stands below it. */
const bareWord = /^\s*(?:公\s*告|通\s*告|布\s*告|通\s*知|启\s*事)(?=[^\S\n]*\n)/;

/** The printed head of minutes or of a notice names no subject; the title may stand below the number and the day (关于…的会议纪要). */
const bareHead = /^[^关]*(纪要|通知|命令|函|公告|通告|布告|指示|批复)$/;

function findOwnTitle(source: string, words: readonly Range[], kind: string): Span | null {
  for (const [at, word] of words.entries()) {
    const own = source.slice(word.start, word.end);
    if (isProse(own)) return null;
    const found =
      /^关于|^(?!\d).{2,40}关于/.test(own) || (kind === '纪要' && /.{4}会议纪要$/.test(own))
        ? joinTitle(source, words.slice(at), 6)
        : null;
    if (found && readSpan(source, found).endsWith(kind)) return found;
  }
  return null;
}

/** Letters that stand apart are one word together (通 知), so more pieces are looked at than words allowed. */
export const lookAhead = 48;

/** The longest run of words from the first that together read as a title; the first label may follow it with nothing between. */
export function joinTitle(source: string, words: readonly Range[], most: number): Span | null {
  let found: Span | null = null;
  let text = '';
  let count = 0;
  let previous = '';
  for (const [at, word] of words.entries()) {
    const own = source.slice(word.start, word.end);
    if ((own.length > 1 || previous.length !== 1) && !isBody(own)) count += 1;
    if (count > most) break;
    previous = own;
    if (
      own.length > longest ||
      (isOther(own) && !isExplanation(own)) ||
      (at > 0 && isAside(own) && !isFigure(source, words, at)) ||
      /^目录?$/.test(own)
    )
      break;
    // The head of the order that puts in force what is named above it.
    if (found !== null && own.length > 4 && (isOrder(own) || isAnnouncement(own))) break;
    const label = /(?<=.)第一[编章条]/.exec(own)?.index;
    text += own.slice(0, label);
    const end = word.start + (label ?? own.length);
    if (isTitle(text) && !isFollowedByContents(text)) {
      found = [...words.slice(0, at), { start: word.start, end }];
    }
    if (label !== undefined) break;
  }
  return found;
}

/** A title printed twice is the document's own the second time: a page's title stands before it. */
function findRepeated(source: string, words: readonly Range[], title: Span): Span | null {
  for (const size of title.keys()) {
    const first = readSpan(source, words.slice(0, size + 1));
    if (!isTitle(first)) continue;
    const wanted = foldTitle(first);
    for (let end = size + 2; end <= words.length; end += 1) {
      const again = foldTitle(readSpan(source, words.slice(size + 1, end)));
      if (again === wanted) return words.slice(size + 1, end);
      if (again.length > wanted.length) break;
    }
  }
  return null;
}

/** A title without width, blanks and punctuation, so that two prints of it are one. */
export function foldTitle(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}

/** The lines before the last of a title: one that says 关于 or the like, and the issuer's own before it. */
function findLinesBefore(source: string, words: readonly Range[], last: Range): Span {
  for (const back of [1, 2]) {
    const lines = words.slice(-back);
    const text = readSpan(source, lines);
    if (lines.length < back || isOther(text)) return [];
    if (!/关于|印发|转发/.test(text) || !isTitle(readSpan(source, [...lines, last]))) continue;
    const [issuer] = words.slice(-back - 1, -back);
    return issuer && isSignature(readSpan(source, [issuer])) ? [issuer, ...lines] : lines;
  }
  return [];
}
