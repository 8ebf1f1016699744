import { joinLines } from '../lines/paragraphs.ts';
import type { Looks } from '../lines/line-looks.ts';
import type { Spaces } from '../lines/spaces.ts';
import { trimRange, type Range, type Span } from '../lines/spans.ts';
import { tableSign } from '../lines/table-sign.ts';
import { keepJointSpaces } from './joint-title.ts';
import { beginsList, listReach } from './attachment-list.ts';
import { findSecondTitles } from './second-titles.ts';
import { findTitle } from './choose-title.ts';
import { splitFront } from './split-front.ts';
import { firstWords } from '../lines/word-spans.ts';

/** What stands before the first label of a document. */
export interface Front {
  readonly beforeTitle: readonly Span[];
  readonly title: Span | null;
  readonly afterTitle: readonly Span[];
}

const attachmentHead =
  /(?<=^|\n)[^\S\n]*附\s?件\s?[0-9０-９一二三四五六七八九十]{0,3}\s?[：:]?[^\S\n]*(?=\n)/g;

const attachmentWord = /^附\s?件\s?\S{0,3}$/;

/** The same in a text without line ends: a word of its own behind the end of a sentence, a date or a note. */
const attachmentInLine = /(?<=[。日）)][^\S\n]{1,40})附\s?件\s?[0-9０-９]{1,2}(?=[^\S\n])/g;

/** Cuts a text where another document begins in it: an 附件 line, or a title after a date line. */
export function splitRegions(source: string): Range[] {
  const heads = [attachmentHead, attachmentInLine].flatMap((pattern) =>
    [...source.matchAll(pattern)].map((match) => match.index),
  );
  const seconds = [...findListedHeads(source), ...findSecondTitles(source)];
  const parted = [...heads, ...seconds].filter(
    (start) => !beginsList(source.slice(start, start + listReach)),
  );
  const starts = [0, ...parted].sort((a, b) => a - b);
  const distinct = starts.filter((start, at) => start !== starts[at - 1]);
  return distinct
    .map((start, at) => ({ start, end: distinct[at + 1] ?? source.length }))
    .filter((range) => trimRange(source, range).start < trimRange(source, range).end);
}

/** Where 附件 stands before a title that a list of attachments has named (附件：甲…附件甲), as in a blob. */
function findListedHeads(source: string): number[] {
  const starts: number[] = [];
  const listed = new Set<string>();
  for (const { index, 0: head } of source.matchAll(attachmentMention)) {
    const rest = source.slice(index + head.length, index + head.length + 600);
    if (/[：:]\s?$/.test(head)) for (const title of listTitles(rest)) listed.add(title);
    else if (listed.has(probe(rest)) || listed.has(probe(rest.replace(/^\s?\d{1,2}/, '')))) {
      starts.push(index);
    }
  }
  return starts;
}

const attachmentMention = /附\s?件\s?(?:[一二三四五六七八九十]{1,2}|\d{0,2}\s?[：:]\s?)?/g;

/** The beginnings of the titles of a list (1.甲 2.乙, or one alone). */
function listTitles(list: string): string[] {
  const items = list.split(/(?<![\d年])\d{1,2}\s?[.．、](?!\d)/);
  return items.map(probe).filter((title) => title.length === probeLength);
}

const probeLength = 8;

function probe(text: string): string {
  return text.replace(/[\s《》]/g, '').slice(0, probeLength);
}

/** Reads the words before the first label: title, number, note, addressees, and the rest in paragraphs. */
export function readFront(source: string, spaces: Spaces, looks: Looks, range: Range): Front {
  const title =
    findTitle(source, range) ??
    findSetTitle(looks, range) ??
    findIssuedTitle(source, range) ??
    findAttachmentHead(source, range);
  const first = title?.[0];
  const last = title?.at(-1);
  if (!first || !last) {
    return { beforeTitle: [], title: null, afterTitle: splitFront(source, spaces, range) };
  }
  const before = trimRange(source, { start: range.start, end: first.start });
  const isHead = attachmentWord.test(source.slice(before.start, before.end));
  return {
    beforeTitle: isHead ? [] : splitFront(source, spaces, before),
    title: keepJointSpaces(source, keepSpace(source, isHead ? [before, ...title] : title)),
    afterTitle: splitFront(source, spaces, { start: last.end, end: range.end }),
  };
}

/** 附件1 keeps one space to the title after it, which may begin with a figure of its own. */
function keepSpace(source: string, [first, ...rest]: Span): Span {
  if (!first) return rest;
  const isHead = attachmentWord.test(source.slice(first.start, first.end));
  const spaced = rest.length > 0 && /\s/.test(source.charAt(first.end));
  return [isHead && spaced ? { start: first.start, end: first.end + 1 } : first, ...rest];
}

/** The lines together that their format sets as a title. */
function findSetTitle(looks: Looks, range: Range): Span | null {
  const lines = looks.titlesIn(range);
  return lines.length > 0 && lines.length <= 4 ? lines : null;
}

/** A first line that says who issued what is the title where there is no other (甲市委 甲市人民政府印发《…》). */
function findIssuedTitle(source: string, range: Range): Span | null {
  const own = trimRange(source, range);
  const line = source.slice(own.start, own.end).split('\n', 1)[0] ?? '';
  const [head] =
    /^\S{3,40}(?:[^\S\n]\S{3,40}){0,4}印发《[^《》\n]{4,80}》(?=\s*$)/.exec(line) ?? [];
  return head === undefined
    ? null
    : firstWords(source, { start: own.start, end: own.start + head.length }, 6);
}

function findAttachmentHead(source: string, range: Range): Span | null {
  const line = source.slice(range.start, range.end).split('\n', 1)[0] ?? '';
  if (!/^\s*附\s?件/.test(line)) return null;
  const head = trimRange(source, { start: range.start, end: range.start + line.length });
  return [head, ...findTableTitle(source, { start: head.end, end: range.end })];
}

/** The one or two lines below 附件 that name the table behind them, whatever they end with. */
function findTableTitle(source: string, range: Range): Span {
  const text = source.slice(range.start, Math.min(range.end, range.start + 300));
  const named = tableTitle.exec(text)?.[1];
  if (named === undefined) return [];
  const start = range.start + text.indexOf(named);
  return joinLines(source, trimRange(source, { start, end: start + named.length }));
}

const tableTitle = new RegExp(
  `^\\s*\\n((?:(?!\\s*(?:[（(]?(?:计量)?单位|表\\s?\\d))[^\\n。；;：:，,${tableSign}]{2,60}\\n){1,2})\\s*(?:[（(]?(?:计量)?单位[^\\n]{1,40}\\n\\s*)?${tableSign}`,
);
