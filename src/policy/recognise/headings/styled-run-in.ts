import type { Range } from '../lines/spans.ts';

const longest = 46;

/** The end of a heading's words that its format sets heavier than the text that they run into. */
export interface StyledRunIn {
  /** The mark that closes it, or an empty range. */
  readonly end: Range;
  /** Whether a mark or a space closes it. */
  readonly closed: boolean;
}

/** Finds where a heading ends whose heavier stretch ends at an offset; null where the stretch is no heading. */
export function findStyledRunIn(
  source: string,
  content: Range,
  emphasisEnd: number,
): StyledRunIn | null {
  const marked = isMark(source.charAt(emphasisEnd - 1));
  const end = !marked && isMark(source.charAt(emphasisEnd)) ? emphasisEnd + 1 : emphasisEnd;
  const middle = marked || end > emphasisEnd ? end - 1 : end;
  const words = source.slice(content.start, Math.min(middle, content.start + longest + 1));
  if (words.length < 2 || words.length > longest || end >= content.end) return null;
  if (/[。；;！？：:\n]|[，,、]$/.test(words)) return null;
  const closed = end > middle || /\s/.test(source.charAt(end));
  return closed || !/\p{P}/u.test(source.charAt(end))
    ? { end: { start: middle, end }, closed }
    : null;
}

function isMark(character: string): boolean {
  return /[。：:]/.test(character);
}
