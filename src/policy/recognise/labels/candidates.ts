import { parseLabel, type Label } from '../../tree/labels.ts';
import type { Looks } from '../lines/line-looks.ts';
import { createPool } from '../lines/pool.ts';
import { ranks } from './ranks.ts';
import { findSpaceBefore, type Spaces } from '../lines/spaces.ts';

/** A place where a label may stand, with what speaks for it (positive) or against it. */
export interface Candidate extends Label {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Whether it is the first of its count and stands right behind the heading above it. */
  readonly opens: boolean;
}

const possibleStart = /[第(（〇零一二三四五六七八九十百千0-9０-９①-⑳㈠-㈩⑴-⒇]/g;
const numerals = /[〇零○一二三四五六七八九十百千两万亿0-9０-９.．]/;
const finals = /[。！？；：;:]/;
const closers = /[”’」）)》]/;

/** What stands before a label in prose (第四条, 依照第三条, 本条第(二)项). */
const referring = /[第本该前上和与至或及依按照据反《〈“‘「、，,以由对在从到用除有非—\-]/;
/** The marks among these, behind which no heading has ended. */
const opening = /[第《〈“‘「、，,—\-]/;

/** As far as a label may stand behind the heading above it. */
const longestHeading = 60;

/** Finds every place that could be a label, with its evidence; which of them are is chosen over the whole text. */
export function findCandidates(source: string, spaces: Spaces, looks: Looks): Candidate[] {
  const candidates: Candidate[] = [];
  const pool = createPool<Label>();
  const decimals = /(?<![0-9.])[1-9]\.1(?![0-9%％])/.test(source);
  let from = 0;
  for (const { index: at } of source.matchAll(possibleStart)) {
    if (at < from) continue;
    const label =
      parseListed(source, at, candidates.at(-1)) ??
      parseLabel(source.slice(at, at + 32)) ??
      (decimals ? parseTight(source, at) : null);
    if (label === null || !isPlausible(label, behind(source, at))) continue;
    const end = at + label.text.length;
    const before = weighBefore(source, spaces, at, label, candidates);
    const look = looks.isNumbered(at) ? 6 : looks.headingAt(at) ? 1.5 : 0;
    const tight = isTightTop(source, at, label) ? 2.5 : 0;
    const weight = before + look + tight + weighAfter(source, end, label, before > 0);
    if (weight > -6) {
      const opens = label.ordinal === 1 && opensList(source, at, label, candidates.at(-1));
      // Written out, for a spread takes half as much room again, and there are many.
      const { text, style, kind, ordinal, branches } = pool(label.text, label);
      candidates.push({ text, style, kind, ordinal, branches, start: at, end, weight, opens });
    }
    if (numerals.test(source.charAt(at))) from = end;
  }
  return candidates;
}

/** An item at the start of its line that counts on and begins with an amount (1.甲 2.20蒸吨以上…). */
function parseListed(source: string, at: number, before: Candidate | undefined): Label | null {
  if (
    before?.style !== 'arabic' ||
    !/(?:^|\n)[^\S\n]*$/.test(source.slice(Math.max(0, at - 8), at))
  )
    return null;
  const own = `${before.ordinal + 1}.`;
  const behind = source.slice(at + own.length, at + 16);
  const counts = source.startsWith(own, at) && /^\d{2,6}\p{Script=Han}{2}/u.test(behind);
  return counts ? parseLabel(`${own} ${behind}`) : null;
}

/** The top of a decimal plan with nothing after it, known by the level below it (1总则1.1编制目的). */
const tightTop = /^([0-9]{1,2})\s{0,2}\p{Script=Han}{2,20}\s{0,2}(?:([0-9]{1,2})\.1(?![0-9])|\n)/u;

function parseTight(source: string, at: number): Label | null {
  const number = tightTop.exec(source.slice(at, at + 32))?.[1];
  const label = number === undefined ? null : parseLabel(number);
  return label && isTightTop(source, at, label) ? label : null;
}

function isTightTop(source: string, at: number, label: Label): boolean {
  if (label.style !== 'decimal' || label.branches.length > 0) return false;
  const match = tightTop.exec(source.slice(at, at + 32));
  return match !== null && (match[2] ?? match[1]) === match[1];
}

/** The character before an offset; the page number at the end of a dotted line counts as a space. */
function behind(source: string, at: number): string {
  const paged = /[.…·]{3}\s?\d{1,3}$/.test(source.slice(Math.max(0, at - 7), at));
  return paged ? ' ' : source.charAt(at - 1);
}

function isPlausible(label: Label, before: string): boolean {
  if (label.ordinal < 1) return false;
  const small = label.style === 'arabic' || label.style === 'arabic-bracketed';
  if (small && label.ordinal > 99) return false;
  return label.style.startsWith('chinese') || small || label.style === 'decimal'
    ? !numerals.test(before)
    : true;
}

function weighBefore(
  source: string,
  spaces: Spaces,
  at: number,
  label: Label,
  earlier: readonly Candidate[],
): number {
  const bare = label.style === 'decimal' && label.branches.length === 0;
  const space = findSpaceBefore(spaces, at);
  if (label.style === 'arabic' && isInNotes(source, at)) return -6;
  const before = source.charAt((space?.start ?? at) - 1);
  if (before === '' || space?.kind === 'line') return bare ? 1.5 : 4;
  if (space?.kind === 'gap') return bare ? 1 : 3.5;
  const final = isFinal(source, (space?.start ?? at) - 1);
  if (bare) return final ? 0 : space ? -1 : -2;
  const counted = label.style === 'arabic' || label.style === 'decimal';
  if (space) return final ? 2.5 : counted ? -0.5 : 1.5;
  if (final) return label.style === 'decimal' ? -0.5 : 1.5;
  const above = earlier.at(-1);
  const headed = !opening.test(before) && followsHeading(source, at, label, above);
  if (referring.test(before) && !headed) return -6;
  if (closers.test(before)) return 0;
  if (opensLaw(source, at, label)) return 2.5;
  const law = label.style === 'article' || label.style === 'chapter';
  if (law || label.style === 'chinese') return -1.5;
  if (headed || followsItem(source, at, label, above)) return -0.5;
  return label.style === 'decimal' ? -2 : -3;
}

/** Whether the first chapter stands right behind the title and before the first article (…办法第一章总则第一条). */
function opensLaw(source: string, at: number, { style, ordinal, text }: Label): boolean {
  if (style !== 'chapter' || ordinal !== 1) return false;
  if (/[本该此按照据]\p{Script=Han}{1,8}$/u.test(source.slice(Math.max(0, at - 9), at)))
    return false;
  const start = at + text.length;
  return /^\s?\p{Script=Han}{2,12}\s?第[一1][条节]/u.test(source.slice(start, start + 20));
}

/** As far back as 注： is looked for. */
const longestNotes = 600;

/** Whether a number stands right behind 注：, or on one of the lines that count on from there. */
function isInNotes(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - longestNotes), at);
  const start = before.lastIndexOf('注');
  if (start < 0 || !/(?:^|\n)\s*$/.test(before.slice(0, start))) return false;
  const [head = '', ...lines] = before.slice(start).split('\n');
  const mark = /^注\s?[：:]\s?/.exec(head)?.[0];
  if (mark === undefined || lines.length === 0) return mark === head;
  const counted = lines.slice(0, -1).every((line) => /^\s*(?:\d{1,2}[.．、]|$)/.test(line));
  return /^1[.．、]/.test(head.slice(mark.length)) && counted && lines.at(-1)?.trim() === '';
}

/** In a blob the first label below a heading stands right after it, with no mark between. */
function followsHeading(
  source: string,
  at: number,
  label: Label,
  above: Candidate | undefined,
): boolean {
  const deeper = above && label.branches.length > above.branches.length;
  if (!above || (above.style === label.style && !deeper) || at - above.end > longestHeading) {
    return false;
  }
  if (label.style === 'article' && ranks[above.style] > ranks.division) return false;
  const words = source.slice(above.end, at);
  return above.weight > -2 && words.length >= 2 && !/[。；;！？：:\n]/.test(words);
}

function opensList(
  source: string,
  at: number,
  label: Label,
  above: Candidate | undefined,
): boolean {
  if (!above || (label.style !== 'arabic' && label.style !== 'chinese-bracketed')) return false;
  const words = source.slice(above.end, at).trim();
  const headed = /^[\p{Script=Han}、，“”（）()]{4,40}$/u.test(words);
  return headed && followsHeading(source, at, label, above);
}

/** In a blob a list of bare words counts on without a mark between ((一)甲(二)乙(三)丙). */
function followsItem(
  source: string,
  at: number,
  label: Label,
  above: Candidate | undefined,
): boolean {
  if (above?.style !== label.style || label.ordinal !== above.ordinal + 1) return false;
  return /^[\p{Script=Han}\d“”"+]{4,24}$/u.test(source.slice(above.end, at).slice(0, 25));
}

function isFinal(source: string, at: number): boolean {
  const before = source.charAt(at);
  return finals.test(before) || (closers.test(before) && finals.test(source.charAt(at - 1)));
}

/** What follows 第X条 where it is cited and not set. */
const afterCited =
  /^(?:[款项、，,》”。；;)）的之]|第(?![〇一二三四五六七八九十百千]{1,6}条)|规定|确定|中(?:的|所|规定|第)|以[上下内外]|[和至或及与](?:第|本|其)|所[列称述指规]|至第)/;

function weighAfter(source: string, end: number, label: Label, opens: boolean): number {
  const after = source.slice(end, end + 10);
  const spaced = /^\s/.test(after);
  switch (label.style) {
    case 'article':
      if (spaced) return 2;
      return afterCited.test(after) ? -6 : 0;
    case 'part':
    case 'chapter':
    case 'division':
      if (spaced) return 1;
      return after === '' || /^(?:[、，,和至或及的》”。；第]|规定)/.test(after) ? -6 : 0;
    case 'chinese':
      return /^[一二三四五六七八九十]+、/.test(after) ? -8 : 0;
    case 'chinese-bracketed':
      if (/^(?:[、，,；;。)）]|项(?!目)|款(?![项待式]))/.test(after)) return -6;
      return !opens && /^[至和与及或目所的]/.test(after) ? -6 : 0;
    case 'decimal':
      return weighAfterDecimal(after, label);
    case 'arabic-bracketed':
      // The year of an old number ((63)粮储字第208号).
      return /^(?:[，,。；;、)）]|\p{Script=Han}{1,8}字)/u.test(after) ? -6 : 0;
    default:
      return /^[，,。；;、)）]/.test(after) ? -6 : 0;
  }
}

function weighAfterDecimal(after: string, label: Label): number {
  const bare = label.branches.length === 0;
  if (/^\s?(?:[万亿元个倍吨平公米度年月日时天]|%|％)/.test(after) && !(bare && /^\s/.test(after)))
    return -8;
  return bare && /^\s*[年月日时天个名位家户人项元万亿%]/.test(after) ? -8 : 0;
}
