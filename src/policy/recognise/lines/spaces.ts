import { parseLabel } from '../../tree/labels.ts';
import { offices } from '../../tree/roles.ts';
import { tableSign } from './table-sign.ts';
import { countBelow } from './count-below.ts';
import { NumberList } from './number-list.ts';
import { createIndents } from './indents.ts';
import type { Range } from './spans.ts';

/**
 * What a run of white space says: the end of a line, a gap as wide as an indent, one space,
 * or a line end in the middle of a sentence (a hard wrap).
 */
const spaceKinds = ['line', 'gap', 'space', 'soft'] as const;

/** The name of what a run of white space says. */
export type SpaceKind = (typeof spaceKinds)[number];

/** A run of white space. */
export interface Space extends Range {
  readonly kind: SpaceKind;
}

/** The runs of white space of a text in order, kept in columns of numbers: a long text has hundreds of thousands. */
export interface Spaces {
  readonly starts: NumberList;
  readonly ends: NumberList;
  /** Places in the list of kinds. */
  readonly kinds: NumberList;
}

/** A run of white space before it is judged. */
interface Run extends Range {
  readonly text: string;
  /** How wide what stands before it in its line is, in Chinese characters; a letter or digit takes half of one. */
  readonly column: number;
}

const lineEnd = /[\n\r\u2028\u2029\f]/;

/**
 * Finds the runs of white space and judges each from the layout of the whole text; hard wraps only where they may be.
 * Where the lines are known from the format, a wide space within one parts blocks only behind the end of a sentence.
 */
export function findSpaces(source: string, mayWrap = true, linesKnown = false): Spaces {
  const width = mayWrap ? findWrapWidth(source) : null;
  const wraps = mayWrap && !linesKnown ? createIndents(source) : null;
  const spaces = { starts: new NumberList(), ends: new NumberList(), kinds: new NumberList() };
  for (const run of eachRun(source)) {
    spaces.starts.push(run.start);
    spaces.ends.push(run.end);
    const mayPart = !linesKnown || /[。；：！？;:]/.test(source.charAt(run.start - 1));
    const kind = wraps?.(run.start, run.end) ? 'soft' : judge(source, run, mayPart, width);
    spaces.kinds.push(spaceKinds.indexOf(kind));
  }
  return spaces;
}

/** The runs of white space inside a range one at a time, found without walking those before it. */
export function* listSpaces(spaces: Spaces, range: Range): Generator<Space> {
  for (let at = countBefore(spaces, range.start); ; at += 1) {
    const space = spaceAt(spaces, at);
    if (!space || space.end > range.end) return;
    yield space;
  }
}

/** The run of white space that ends at an offset. */
export function findSpaceBefore(spaces: Spaces, offset: number): Space | undefined {
  const space = spaceAt(spaces, countBefore(spaces, offset) - 1);
  return space?.end === offset ? space : undefined;
}

/** How many runs begin before an offset. */
function countBefore({ starts }: Spaces, offset: number): number {
  return countBelow(offset, starts.length, (at) => starts.at(at));
}

function spaceAt({ starts, ends, kinds }: Spaces, at: number): Space | undefined {
  const start = starts.at(at);
  const end = ends.at(at);
  const kind = spaceKinds[kinds.at(at) ?? -1];
  return start === undefined || end === undefined || !kind ? undefined : { start, end, kind };
}

function* eachRun(source: string): Generator<Run> {
  let column = 0;
  let last = 0;
  for (const { 0: text, index: start } of source.matchAll(/\s+/g)) {
    column += measure(source, last, start);
    last = start + text.length;
    yield { start, end: last, text, column };
    // An indent is as wide as the words whose place it takes.
    const lines = text.split(lineEnd);
    const indent = last - (lines.at(-1)?.length ?? 0);
    column = (lines.length > 1 ? 0 : column) + measure(source, Math.max(start, indent), last);
  }
}

/** Where letters, digits and other narrow signs end. */
const firstWide = 0x2e80;

function measure(source: string, start: number, end: number): number {
  let narrow = 0;
  for (let at = start; at < end; at += 1) if (source.charCodeAt(at) < firstWide) narrow += 1;
  return end - start - narrow / 2;
}

function judge(source: string, run: Run, mayPart: boolean, width: number | null): SpaceKind {
  if (!lineEnd.test(run.text)) {
    return mayPart && isGap(source, run.start, run.end) ? 'gap' : 'space';
  }
  if (isWithinBracket(source, run)) return 'soft';
  return width !== null && isWrap(source, run, width) ? 'soft' : 'line';
}

/** Nothing ends behind an opening bracket or quotation mark. */
function isWithinBracket(source: string, { start, text }: Run): boolean {
  return /[《〈（“‘〔【]/.test(source.charAt(start - 1)) && !/\n\s*\n/.test(text);
}

/** An office at the end of a line's words, and a name that ends its line or goes over into a date. */
const office = new RegExp(`(?:${offices})$`);
const nameAlone = /^\p{Script=Han}{2,4}(?=[\s\d]|$)/u;

/** Two or more spaces part blocks, unless they only space out the letters of a name (国  务  院, 省长  王五). */
function isGap(source: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  const signs = office.test(source.slice(Math.max(0, start - 3), start));
  if (signs && nameAlone.test(source.slice(end, end + 5))) return false;
  const spacedBefore = /\s/.test(source.charAt(start - 2));
  const spacedAfter = /[^\d]/.test(source.charAt(end)) && /\s/.test(source.charAt(end + 1));
  return !(spacedBefore || spacedAfter);
}

/** How wide the lines of a wrapped text may be. */
const narrowest = 15;
const widest = 90;

/** Few lines are this long by chance, so that fewer of them show a wrap. */
const seldom = 24;

/** How many lines of a text are of each width, and how many of them end within a sentence. */
interface LineCounts {
  readonly all: readonly number[];
  readonly open: readonly number[];
}

/**
 * The width at which the lines of a text are wrapped, or null: most are about as wide and many end within a sentence,
 * or some are, none is wider, and nearly all of these end so.
 */
function findWrapWidth(source: string): number | null {
  const counts = countLines(source);
  const lines = sumOf(counts.all, 0, widest + 1);
  return lines < 6 ? null : (findUsualWidth(counts, lines) ?? findFullWidth(counts, lines));
}

function findUsualWidth({ all, open }: LineCounts, lines: number): number | null {
  let width = narrowest;
  for (let next = width + 1; next <= widest; next += 1) {
    if (sumOf(all, next - 3, next) >= sumOf(all, width - 3, width)) width = next;
  }
  const isFull =
    sumOf(all, width - 3, width) >= lines * 0.4 &&
    sumOf(all, width + 1, widest + 1) <= lines * 0.15;
  return isFull && sumOf(open, 0, widest + 1) >= lines * 0.35 ? width : null;
}

function findFullWidth({ all, open }: LineCounts, lines: number): number | null {
  let width = widest + 1;
  while (width > seldom && sumOf(all, width, widest + 1) <= lines * 0.02) width -= 1;
  const full = sumOf(all, width - 3, width);
  const isFull = width <= widest && full >= Math.max(4, lines * 0.25);
  return isFull && sumOf(open, width - 3, width) >= full * 0.85 ? width : null;
}

function countLines(source: string): LineCounts {
  const all = Array.from({ length: widest + 2 }, () => 0);
  const open = Array.from({ length: widest + 2 }, () => 0);
  for (const { start, text, column } of eachRun(source)) {
    if (!/[\n\r]/.test(text)) continue;
    const width = Math.min(Math.ceil(column), widest + 1);
    all[width] = (all[width] ?? 0) + 1;
    if (!/[。；：！？;:”）)》]/.test(source.charAt(start - 1)))
      open[width] = (open[width] ?? 0) + 1;
  }
  return { all, open };
}

function sumOf(counts: readonly number[], from: number, to: number): number {
  return counts.slice(from, to + 1).reduce((total, count) => total + count, 0);
}

function isWrap(source: string, run: Run, width: number): boolean {
  if (run.column < width - 4 || /\n\s*\n/.test(run.text)) return false;
  if (isTable(source.charAt(run.start - 1)) || isTable(source.charAt(run.end))) return false;
  if (/(?:\u3000| {2})[^\S\n]*$/.test(run.text)) return false;
  const ended = /[。；！？;]/.test(source.charAt(run.start - 1));
  return !(ended && parseLabel(source.slice(run.end, run.end + 32)) !== null);
}

/** A table is whole lines: none of its ends is a wrap. */
function isTable(sign: string): boolean {
  return sign === tableSign;
}
