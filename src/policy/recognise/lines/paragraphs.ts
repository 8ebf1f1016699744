import { isLatinGap } from './latin-gap.ts';
import { closeLetters } from './letter-spaced.ts';
import { listSpaces, type Space, type Spaces } from './spaces.ts';
import { trimRange, type Range, type Span } from './spans.ts';

const finals = /[。！？；：;:]/;
const closers = /[”’」）)》]/;

/** Splits a range into paragraphs where its layout parts them; line ends inside a sentence are left out. */
export function splitParagraphs(source: string, spaces: Spaces, range: Range): Span[] {
  const { start, end } = trimRange(source, range);
  const paragraphs: Span[] = [];
  let ranges: Range[] = [];
  let from = start;
  for (const space of listSpaces(spaces, { start, end })) {
    const parts = isBreak(source, space);
    if (!parts && (space.kind !== 'soft' || !isDropped(source, space))) continue;
    ranges.push({ start: from, end: space.start });
    from = space.end;
    if (!parts) continue;
    paragraphs.push(toSpan(ranges));
    ranges = [];
  }
  if (from < end) ranges.push({ start: from, end });
  if (ranges.length > 0) paragraphs.push(toSpan(ranges));
  return paragraphs.map((span) => closeLetters(source, span));
}

/** A copy takes no more room than it needs, and these stay for long. */
function toSpan(ranges: readonly Range[]): Span {
  return ranges.slice();
}

/** A range as one block: its line ends are left out, but for a single one between Latin words. */
export function joinLines(source: string, range: Range): Span {
  const text = source.slice(range.start, range.end);
  const ranges: Range[] = [];
  let from = range.start;
  for (const match of text.matchAll(/\s*[\n\r\u2028\u2029\f]\s*/g)) {
    const start = range.start + match.index;
    const end = start + match[0].length;
    const single = match[0].match(/[\n\r\u2028\u2029\f]/g)?.length === 1;
    if (single && !isDropped(source, { start, end })) continue;
    ranges.push({ start: from, end: start });
    from = end;
  }
  return [...ranges, { start: from, end: range.end }];
}

/** Whether white space parts two paragraphs: a line end, a gap, or a space after the end of a sentence. */
function isBreak(source: string, space: Space): boolean {
  if (space.kind === 'line' || space.kind === 'gap') return true;
  if (space.kind === 'soft') return false;
  const before = source.charAt(space.start - 1);
  if (finals.test(before)) return !/[\d]/.test(source.charAt(space.end));
  return closers.test(before) && /[。！？]/.test(source.charAt(space.start - 2));
}

/** A wrapped line is joined without a space, but for Latin words. */
function isDropped(source: string, space: Range): boolean {
  return !isLatinGap(source.charAt(space.start - 1), source.charAt(space.end));
}
