import type { Space, Spaces } from './spaces.ts';
import { trimRange, type Range, type Span } from './spans.ts';

const finals = /[。！？；：;:]/;
const closers = /[”’」）)》]/;

/** Splits a range into paragraphs where its layout parts them; line ends inside a sentence are left out. */
export function splitParagraphs(source: string, spaces: Spaces, range: Range): Span[] {
  const { start, end } = trimRange(source, range);
  const paragraphs: Range[][] = [];
  let ranges: Range[] = [];
  let from = start;
  const inner = listSpaces(spaces, { start, end });
  for (const space of inner) {
    const parts = isBreak(source, space);
    if (!parts && (space.kind !== 'soft' || !isDropped(source, space))) continue;
    ranges.push({ start: from, end: space.start });
    from = space.end;
    if (!parts) continue;
    paragraphs.push(ranges);
    ranges = [];
  }
  if (from < end) ranges.push({ start: from, end });
  if (ranges.length > 0) paragraphs.push(ranges);
  return paragraphs;
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

/** The runs of white space inside a range, found without walking those before it. */
export function listSpaces(spaces: Spaces, range: Range): readonly Space[] {
  let low = 0;
  let high = spaces.all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spaces.all[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((spaces.all[last]?.end ?? Infinity) <= range.end) last += 1;
  return spaces.all.slice(low, last);
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
  const latin = /[A-Za-z0-9,.;:]/;
  return !(latin.test(source.charAt(space.start - 1)) && latin.test(source.charAt(space.end)));
}
