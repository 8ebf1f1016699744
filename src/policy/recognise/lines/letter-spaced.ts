import { isLatinGap } from './latin-gap.ts';
import type { Range, Span } from './spans.ts';

const run = /(?:[\p{Script=Han}，。、；：][^\S\n]){8}/u;

/** Leaves out the spaces between the letters of a paragraph that is set or scanned letter by letter (为 加 快 推 进 …，); names and dates stay as they are. */
export function closeLetters(source: string, span: Span): Span {
  const isSpaced = span.some(({ start, end }) => run.test(source.slice(start, end)));
  if (!isSpaced || !isProse(source, span)) return span;
  return span.flatMap((range) => cutSpaces(source, range));
}

/** Whether words are a sentence of which most letters stand apart. */
function isProse(source: string, span: Span): boolean {
  const text = span.map(({ start, end }) => source.slice(start, end)).join('');
  const letters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const spaces = text.match(/[^\S\n]/g)?.length ?? 0;
  return /[，。；：]/.test(text) && spaces >= letters * 0.6;
}

function cutSpaces(source: string, { start, end }: Range): Range[] {
  const ranges: Range[] = [];
  let from = start;
  for (const { 0: space, index } of source.slice(start, end).matchAll(/[^\S\n]+/g)) {
    const at = start + index;
    if (isLatinGap(source.charAt(at - 1), source.charAt(at + space.length))) continue;
    ranges.push({ start: from, end: at });
    from = at + space.length;
  }
  return [...ranges, { start: from, end }].filter((range) => range.start < range.end);
}
