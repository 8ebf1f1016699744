import { findDocumentNumbers } from '../document-number.ts';
import { isAddressee } from '../roles.ts';
import { joinLines, splitParagraphs } from './paragraphs.ts';
import type { Spaces } from './spaces.ts';
import { trimRange, type Range, type Span } from './spans.ts';
import { findClosing, findSecondTitles, findTitle } from './titles.ts';

/** What stands before the first label of a document. */
export interface Front {
  readonly beforeTitle: readonly Span[];
  readonly title: Span | null;
  readonly afterTitle: readonly Span[];
}

const attachmentHead =
  /(?<=^|\n)[^\S\n]*附\s?件\s?[0-9０-９一二三四五六七八九十]{0,3}\s?[：:]?[^\S\n]*(?=\n)/g;

/** Cuts a text where another document begins in it: an 附件 line, or a title after a date line. */
export function splitRegions(source: string): Range[] {
  const heads = [...source.matchAll(attachmentHead)].map((match) => match.index);
  const starts = [0, ...heads, ...findSecondTitles(source)].sort((a, b) => a - b);
  const distinct = starts.filter((start, at) => start !== starts[at - 1]);
  return distinct
    .map((start, at) => ({ start, end: distinct[at + 1] ?? source.length }))
    .filter((range) => trimRange(source, range).start < trimRange(source, range).end);
}

/** Reads the words before the first label: title, number, note, addressees, and the rest in paragraphs. */
export function readFront(source: string, spaces: Spaces, range: Range): Front {
  const title = findTitle(source, range) ?? findAttachmentHead(source, range);
  const first = title?.[0];
  const last = title?.at(-1);
  if (!first || !last) {
    return { beforeTitle: [], title: null, afterTitle: splitFront(source, spaces, range) };
  }
  return {
    beforeTitle: splitFront(source, spaces, { start: range.start, end: first.start }),
    title,
    afterTitle: splitFront(source, spaces, { start: last.end, end: range.end }),
  };
}

function findAttachmentHead(source: string, range: Range): Span | null {
  const line = source.slice(range.start, range.end).split('\n', 1)[0] ?? '';
  if (!/^\s*附\s?件/.test(line)) return null;
  return [trimRange(source, { start: range.start, end: range.start + line.length })];
}

/** Takes a number, a bracketed note and an addressee line from the head, as far as they stand there. */
function splitFront(source: string, spaces: Spaces, range: Range): Span[] {
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
  const length = findNumberEnd(text) ?? findNoteEnd(text) ?? findAddresseeEnd(text);
  return length === null ? null : { start: range.start, end: range.start + length };
}

function findNumberEnd(text: string): number | null {
  const number = findDocumentNumbers(text.slice(0, 60))[0];
  return number?.start === 0 ? number.end : null;
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

/** Splits off the lines that sign and date a range; the first range is what stands before them. */
export function splitClosing(
  source: string,
  spaces: Spaces,
  range: Range,
): { before: Range; closing: Span[] } {
  const trimmed = trimRange(source, range);
  const start = findClosing(source, trimmed);
  if (start === null) return { before: range, closing: [] };
  const closing = splitParagraphs(source, spaces, { start, end: trimmed.end });
  return {
    before: { start: range.start, end: start },
    closing: closing.flatMap((span) => splitSigned(source, span)),
  };
}

/** Parts a signature from the date after it when nothing stronger than a space stands between them. */
function splitSigned(source: string, span: Span): Span[] {
  const only = span[0];
  if (!only || span.length > 1) return [span];
  const text = source.slice(only.start, only.end);
  const at = text.search(/(?:[0-9０-９]{4}|[一二][零〇○ＯO一二三四五六七八九]{3})\s{0,3}年/);
  const note = text.search(/\s*[（(][^（）()]*[）)]$/);
  const cuts = [at, note].filter((cut) => cut > 0).sort((a, b) => a - b);
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0;
    return [trimRange(source, { start: only.start + start, end: only.start + end })];
  });
}
