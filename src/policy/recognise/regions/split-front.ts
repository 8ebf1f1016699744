import { findDocumentNumbers } from '../../citations/document-number.ts';
import { parseDateLine } from '../../text/dates.ts';
import { measureDateline } from '../../tree/dateline.ts';
import { isAddressee, offices } from '../../tree/roles.ts';
import { joinLines, splitParagraphs } from '../lines/paragraphs.ts';
import type { Spaces } from '../lines/spaces.ts';
import { trimRange, type Range, type Span } from '../lines/spans.ts';
import { readOldNumberLine } from '../old-line.ts';
import { letterhead } from './titles.ts';

/** Takes a number, a bracketed note and an addressee line from the head, as far as they stand there. */
export function splitFront(source: string, spaces: Spaces, range: Range): Span[] {
  const lead: Span[] = [];
  let rest = trimRange(source, range);
  for (let taken = findLead(source, rest); taken; taken = findLead(source, rest)) {
    lead.push(joinLines(source, taken));
    rest = trimRange(source, { start: taken.end, end: rest.end });
  }
  return [...lead, ...splitParagraphs(source, spaces, rest)];
}

function findLead(source: string, range: Range): Range | null {
  const text = source.slice(range.start, Math.min(range.end, range.start + 1500));
  const length =
    measureDateline(text) ??
    findSpeakerEnd(text) ??
    findDayEnd(text) ??
    sourceNote.exec(text)?.[0].trimEnd().length ??
    findLetterheadEnd(text) ??
    findNumberEnd(text) ??
    findNoteEnd(text) ??
    findAddresseeEnd(text);
  return length === null ? null : { start: range.start, end: range.start + length };
}

/** Where a day ends that stands alone before all else, or with a gap or a line end behind it. */
function findDayEnd(text: string): number | null {
  const word = /^\S+(?=[^\S\n]*(?:\n|$|\t)|[^\S\n]{2})/.exec(text)?.[0] ?? '';
  return parseDateLine(word) === null ? null : word.length;
}

/** Where a page has a text from, run on into those to whom it is sent (来源：甲部各市人民政府：). */
const sourceNote =
  /^(?:信息|文章)?来源\s?[：:]\s?\p{Script=Han}{2,20}?(?=\s|各[省市县区州乡镇级有单部])/u;

/** Who speaks, by office and name, before those who are spoken to (市长　陆鸣 各位代表：). */
const speaker = new RegExp(
  `^\\p{Script=Han}{0,14}?(?:${offices})[^\\S\\n]{0,4}\\p{Script=Han}(?:[^\\S\\n]?\\p{Script=Han}){1,2}(?=\\s{0,4}(?:各位|同志们|尊敬的))`,
  'u',
);

function findSpeakerEnd(text: string): number | null {
  return speaker.exec(text)?.[0].length ?? null;
}

function findLetterheadEnd(text: string): number | null {
  return letterhead.exec(text)?.[0].trimEnd().length ?? null;
}

/** The number below the head of an order (第312号 《…》已经…通过，现予公布). */
const orderNumber = /^第\s?[0-9〇一二三四五六七八九十百]{1,5}\s?号(?=\s*(?:《|现))/;

/** What stands in brackets on a line of its own (（A类）), and the number of an announcement before its title in brackets (2024年第3号（关于…的公告）). */
const ownLine =
  /^(?:[（(][^（）()\n]{1,20}[）)](?=[^\S\n]*\n)|\d{4}\s?年\s?第\s?\d{1,4}\s?号(?=\s?[（(\n]))/;

function findNumberEnd(text: string): number | null {
  const [line = ''] = text.split('\n', 1);
  if (readOldNumberLine(line) !== null) return line.length;
  const alone = ownLine.exec(text)?.[0].length;
  if (alone !== undefined) return alone;
  const number = findDocumentNumbers(text.slice(0, 60))[0];
  const opens = number?.start === 1 && /[（(]/.test(text.charAt(0));
  if (opens && /[）)]/.test(text.charAt(number.end))) return number.end + 1;
  return number?.start === 0 ? number.end : (orderNumber.exec(text)?.[0].length ?? null);
}

/** （…通过 …修正） may hold brackets of its own. */
function findNoteEnd(text: string): number | null {
  if (!/^[（(]/.test(text) || !/^.{0,8}(?:\d{4}年|[一二]\S{3}年)/.test(text)) return null;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/[（(]/.test(text.charAt(at))) depth += 1;
    if (/[）)]/.test(text.charAt(at))) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

function findAddresseeEnd(text: string): number | null {
  const colon = text.search(/[：:]/);
  return colon > 0 && isAddressee(text.slice(0, colon + 1)) ? colon + 1 : null;
}
