import { findDocumentNumbers } from '../../citations/document-number.ts';
import { parseDateLine } from '../../text/dates.ts';
import { measureDateline } from '../../tree/dateline.ts';
import { isAddressee } from '../../tree/roles.ts';
import type { Range } from '../lines/spans.ts';
import { readOldNumberLine } from '../old-line.ts';
import { versionNote } from './title-end.ts';
import { isTitle } from './title-form.ts';

/** 目录 behind a title heads the table of contents. */
export function isFollowedByContents(text: string): boolean {
  return text.endsWith('目录') && isTitle(text.slice(0, -2));
}

/** A number that is set off by single blanks within a line (荣成市 2022 年农村清洁取暖). */
export function isFigure(source: string, words: readonly Range[], at: number): boolean {
  const [before, own, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !own || !next) return false;
  const gaps = [source.slice(before.end, own.start), source.slice(own.end, next.start)];
  return (
    gaps.every((gap) => gap === ' ') &&
    /^\d{1,4}$/.test(source.slice(own.start, own.end)) &&
    /^[年个项条件万]\p{Script=Han}{2}/u.test(source.slice(next.start, next.end))
  );
}

/** A bracket of years or the like that a title holds, with its end behind it (（2020—2035年）的批复). */
const goesOn = /^[（(][^（）()]{2,20}[）)]的?\p{Script=Han}{2,}/u;

/** Whether a word stands beside a title and is none of it: a bracket, a figure. */
export function isAside(text: string): boolean {
  return (
    (/^[（(](?!略[）)]$)/.test(text) &&
      !goesOn.test(text) &&
      !versionNote.test(text) &&
      !/^[（(]\d{4}[—－―–-]\d{4}$/.test(text)) ||
    /^[\d—-]/.test(text)
  );
}

/** Whether a word of the head is something else than a title: a day, a number, a mark, a sentence. */
export function isOther(text: string): boolean {
  return (
    /[。；;！？：:，,»›｜|]/.test(text.replace(/《[^》]*》/g, '')) ||
    parseDateLine(text) !== null ||
    measureDateline(text) !== null ||
    readOldNumberLine(text) !== null ||
    readNumberStart(text) ||
    isMark(text) ||
    findDocumentNumbers(text).length > 0
  );
}

/** A number that is parted from its 号 (甲交函〔2023〕58 号). */
function readNumberStart(text: string): boolean {
  return /[〔［[【]\s?(?:19|20)\d\d\s?[〕］\]】]第?\d{1,5}$/.test(text);
}

/** What stands at the head about the paper itself: how urgent, how secret, whether it may be published. */
function isMark(text: string): boolean {
  return /^(?:[★☆]+|[A-D]类|.{0,3}公开|特急|加急|急件|平急|.{0,2}(?:明电|密电)|(?:机密|秘密|绝密).{0,6})$/.test(
    text,
  );
}

/** Whether a word is one of sentences or addressees, so that a title below it is another document's. */
export function beginsText(text: string): boolean {
  return text.includes('。') || (text.length > 8 && isAddressee(text));
}

/** Whether a word is of prose, and no addressees. */
export function isProse(text: string): boolean {
  return /[。；]/.test(text) && !isAddressee(text);
}
