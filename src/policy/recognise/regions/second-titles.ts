import { findDates, parseDateLine } from '../../text/dates.ts';
import { isNote, isSignature } from '../../tree/roles.ts';
import type { Range } from '../lines/spans.ts';
import { findTitleEnd } from './title-end.ts';
import { isTitle } from './title-form.ts';
import { joinTitle, lookAhead } from './titles.ts';
import { eachWord, firstWords } from '../lines/word-spans.ts';

/** Where a second document begins: a title that follows a date line (and notes) within the same text. */
export function findSecondTitles(source: string): number[] {
  const starts: number[] = [];
  let afterDate = false;
  for (const word of eachWord(source, { start: 0, end: source.length })) {
    if (isDateWord(source, word)) afterDate = true;
    else if (act.test(source.slice(word.start, word.end))) afterDate = false;
    else if (afterDate && !isNoteWord(source, word)) {
      const ahead = { start: word.start, end: source.length };
      if (joinTitle(source, firstWords(source, ahead, lookAhead), 4)) starts.push(word.start);
      afterDate = false;
    }
  }
  const minutes = minutesHead.exec(source)?.[0].length ?? 0;
  return [...starts, ...findTightSeconds(source)].filter((start) => start > minutes);
}

/** What was done with a text on the day before it, which so signs nothing (2025年1月18日 施行). */
export const act = /^(?:起?(?:施行|实施|生效|试行)|公布|发布|颁布|通过|修[订正]|批准)$/;

/** The printed head of minutes with its number, office and day: the title below it is their own. */
const minutesHead =
  /^\s*(?:(?!关于)[\p{Script=Han}\s]){2,60}纪\s?要\s*\n[\p{Script=Han}\s\d〔〕[\]（）()０-９]{0,160}(?=\n)/u;

const notesAfterDate = /^\s*(?:[（(][^（）()]{1,120}[）)]\s*)*/;

/** The same in a blob: behind a signed date and its notes stands 附件 or a title and its text. */
function findTightSeconds(source: string): number[] {
  return findDates(source).flatMap(({ iso, start, end }) => {
    if (iso.length !== 10 || !isSigned(source.slice(Math.max(0, start - 40), start))) return [];
    const notes = notesAfterDate.exec(source.slice(end, end + 200))?.[0].length ?? 0;
    const at = end + notes;
    const rest = source.slice(at, at + 240);
    const opens = /^附\s?件\s?[0-9一二三四五六七八九十]{0,2}(?![：:]\s?1[.、])/.test(rest);
    return opens || isHead(rest) ? [at] : [];
  });
}

/** Whether a text begins with a title, alone on its line or with its own text behind it. */
function isHead(text: string): boolean {
  const [line = '', ...others] = text.split('\n');
  return (others.length > 0 && isTitle(line)) || findTitleEnd(line) !== null;
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
