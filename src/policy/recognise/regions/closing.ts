import { findDates, hour } from '../../text/dates.ts';
import { parseLabel } from '../../tree/labels.ts';
import { isSignature, measureListHead } from '../../tree/roles.ts';
import { splitParagraphs } from '../lines/paragraphs.ts';
import type { Spaces } from '../lines/spaces.ts';
import { trimRange, type Range, type Span } from '../lines/spans.ts';
import { tableSign } from '../lines/table-sign.ts';
import { findImprint, splitImprint } from './imprint.ts';
import { chatter, findTightSigner, splitListed } from './split-listed.ts';

const reach = 2000;
/** What may stand after the date: notes, a list of attachments, 抄送 and the like. */
const afterDate =
  /^[\s）)]*(?:[（(][^（）()]{1,120}[）)]\s*)*(?:(?:附\s?件?\s?(?:[：:]|(?=\n\s*[1１]\s?[.．、]))|抄\s?送|主题词|信息公开|公开(?:方式|属性)|主办|联系(?:人|电话|方式))[^]{0,1500})?$/;
const attachmentList =
  /(?<=^|[\n。；;”）)\s]|\w)附\s?件?\s?[：:]|(?<=^|\n)[^\S\n]*附\s?件(?:\s?[0-9０-９]{1,2}\s?[：:]|[^\S\n]*(?=\n\s*[1１]\s?[.．、]))/g;

/** Splits off the lines that close a range: attachments, signature, date, notes; the first range is what stands before them. */
export function splitClosing(
  source: string,
  spaces: Spaces,
  range: Range,
): { before: Range; closing: Span[] } {
  const trimmed = trimRange(source, range);
  const imprint = findImprint(source, trimmed) ?? trimmed.end;
  const text = trimRange(source, { start: trimmed.start, end: imprint });
  const start = findClosing(source, text) ?? imprint;
  if (start === trimmed.end || start <= trimmed.start) return { before: range, closing: [] };
  const closing = splitParagraphs(source, spaces, { start, end: imprint });
  return {
    before: { start: range.start, end: start },
    closing: [
      ...closing.flatMap((span) => splitListed(source, span)),
      ...splitImprint(source, { start: imprint, end: trimmed.end }),
    ],
  };
}

/** One numbered line of 附件：1.甲 2.乙. */
export interface AttachmentItem {
  readonly label: string;
  readonly title: string;
  /** Offset of the label. */
  readonly start: number;
}

/** The later items of a list of attachments among closing lines. */
export function findAttachmentItems(source: string, closing: readonly Span[]): AttachmentItem[] {
  const items: AttachmentItem[] = [];
  let listing = false;
  for (const [range] of closing) {
    if (!range) continue;
    const text = source.slice(range.start, range.end);
    const labelled = /^[0-9０-９]{1,2}\s?[.．、]/.test(text);
    const label = listing && labelled ? parseLabel(text)?.text : undefined;
    if (label !== undefined) {
      items.push({ label, title: text.slice(label.length).trim(), start: range.start });
    }
    listing = labelled ? listing : measureListHead(text) !== null;
  }
  return items;
}

/** Where the closing lines of a text begin, or null. */
function findClosing(source: string, range: Range): number | null {
  const end = skipApart(source, range);
  const from = Math.max(range.start, end - reach);
  const tail = source.slice(from, end);
  const signed = findSigned(tail);
  const listed = findList(tail, signed ?? tail.length);
  const start = listed ?? signed ?? findNotes(tail) ?? findUndated(tail);
  return start === null ? null : from + start;
}

/** Where a range ends without the notes and tables behind all else. */
function skipApart(source: string, { start, end }: Range): number {
  let at = end;
  while (at > start && (source.charAt(at - 1) === tableSign || /\s/.test(source.charAt(at - 1)))) {
    at -= 1;
  }
  return at;
}

/** Where the signature begins that stands before the last date, or the date where none does. */
function findSigned(tail: string): number | null {
  const dates = findDates(tail).filter(({ iso }) => iso.length === 10);
  for (const date of dates.toReversed()) {
    if (isSignedBelow(tail, date)) return date.start;
    const rest = tail.slice(date.end).replace(hour, '');
    if (!afterDate.test(rest) && !chatter.test(rest)) continue;
    const start = findSignature(tail.slice(0, date.start));
    if (start !== null) return start;
  }
  return null;
}

/** Whether a date stands alone on its line and nothing but those who sign below it. */
function isSignedBelow(tail: string, date: Range): boolean {
  const lineStart = tail.lastIndexOf('\n', date.start - 1) + 1;
  if (tail.slice(lineStart, date.start).trim() !== '') return false;
  const [rest = '', ...below] = tail.slice(date.end).split('\n');
  const lines = below.filter((line) => line.trim() !== '');
  if (rest.trim() !== '' || lines.length === 0 || lines.length > 3) return false;
  return lines.every((line) => isSignature(line));
}

function findSignature(before: string): number | null {
  const prose = Math.max(...[...'。！？；：:'].map((mark) => before.lastIndexOf(mark)));
  // （附件：甲表）甲市人民政府 is signed behind the bracket.
  const opened = /[（(][^（()）]*$/.test(before.slice(0, prose + 1));
  const signed = before.slice(prose + 1).replace(opened ? /^[^）)\n]*[）)]/ : /^[”’）)]+/, '');
  const start = before.length - signed.length;
  if (signed.trim() === '') return start;
  const lines = signed.split(/\n|\s{3,}/).filter((line) => line.trim() !== '');
  if (lines.every((line) => isSignature(line))) return start;
  const own = takeSigners(lines);
  if (own !== null) return before.lastIndexOf(own);
  const tight = findTightSigner(signed);
  return tight === null ? null : start + tight;
}

/** The first of the lines at the end that sign, when other lines stand before them. */
function takeSigners(lines: readonly string[]): string | null {
  let first: string | null = null;
  for (const line of lines.slice(1).toReversed()) {
    if (!isSignature(line)) break;
    first = line;
  }
  return first;
}

/** Where a list of attachments begins that reaches to the signature or the end. */
function findList(tail: string, end: number): number | null {
  let found: number | null = null;
  for (const { index, 0: head } of [...tail.matchAll(attachmentList)].toReversed()) {
    if (index >= end) continue;
    // 附件1：甲表 and 附件2：乙表 are one list.
    if (found !== null && !/[0-9０-９]/.test(head)) break;
    if (/[。！？]./su.test(tail.slice(index, end))) break;
    found = index;
  }
  return found;
}

/** Where the one or two bodies begin that sign alone on the last lines, without a day. */
function findUndated(tail: string): number | null {
  const lines = [...tail.matchAll(/[^\n]*\S[^\n]*/g)];
  for (const count of [2, 1]) {
    const signed = lines.slice(-count);
    const [above] = lines.slice(-count - 1, -count);
    const first = signed[0]?.index;
    if (first === undefined || !/[。！]\s*$/.test(above?.[0] ?? '')) continue;
    if (signed.every(([line]) => isSignature(line) && !/[（(]|^附/.test(line.trim()))) return first;
  }
  return null;
}

/** Bracketed notes alone at the end (（此件公开发布）). */
function findNotes(tail: string): number | null {
  const match = /(?<=[。\n])\s*[（(](?:此件|本文有删减|此文|联系人)[^（）()]{0,60}[）)]$/.exec(
    tail,
  );
  return match ? match.index : null;
}
