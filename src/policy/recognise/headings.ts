import { splitHeadingEnd } from '../heading-end.ts';
import type { Candidate } from './candidates.ts';
import { joinLines, listSpaces } from './paragraphs.ts';
import type { Spaces } from './spaces.ts';
import { trimRange, type Range, type Span } from './spans.ts';

/** A heading that a unit may have. */
export interface HeadingGuess {
  readonly words: Span;
  /** The punctuation that closes it, or an empty range. */
  readonly end: Range;
  /** Whether it ends where its block ends, so that it needs no agreement among its siblings. */
  readonly alone: boolean;
}

const longestAlone = 64;
const longestRunIn = 44;

/** Finds the words after a label that may be a heading; null for articles, items and plain text. */
export function findHeading(
  source: string,
  spaces: Spaces,
  label: Candidate,
  content: Range,
): HeadingGuess | null {
  if (label.style === 'article' || content.start >= content.end) return null;
  const block = findBlock(source, spaces, content);
  const text = source.slice(block.start, block.end);
  const stop = text.indexOf('。');
  const last = block.end >= content.end;
  if (stop >= 0 && stop < text.length - 1) return findRunIn(source, block, text, stop);
  if (text.length > longestAlone || /[。；;！？].|[,，；;、]$/su.test(text)) return null;
  if (isLaw(label)) return cutEnd(source, block, text);
  if (label.style === 'arabic-bracketed' || label.style === 'circled') return null;
  if (stop >= 0 && last && label.style !== 'chinese') return null;
  if (/[：:]$/.test(text) && label.style !== 'chinese') return null;
  return cutEnd(source, block, text);
}

function isLaw(label: Candidate): boolean {
  return label.style === 'part' || label.style === 'chapter' || label.style === 'division';
}

/** The first block of a unit's content: to a line end or gap, or to a space with no sentence end before it. */
function findBlock(source: string, spaces: Spaces, content: Range): Range {
  for (const space of listSpaces(spaces, content)) {
    if (space.kind === 'soft') continue;
    const block = trimRange(source, { start: content.start, end: space.start });
    if (space.kind !== 'space') return block;
    if (block.end - block.start >= 2 || /[。：:]$/.test(source.slice(block.start, block.end))) {
      return block;
    }
  }
  return trimRange(source, content);
}

/** A heading run into its text: a short first sentence without the marks of running text. */
function findRunIn(source: string, block: Range, text: string, stop: number): HeadingGuess | null {
  const words = text.slice(0, stop);
  const commas = words.match(/[，,]/g)?.length ?? 0;
  if (stop > longestRunIn || stop < 2 || commas > 2 || /[；;：:！？《》]/.test(words)) return null;
  const middle = block.start + stop;
  return {
    words: joinLines(source, { start: block.start, end: middle }),
    end: { start: middle, end: middle + 1 },
    alone: false,
  };
}

function cutEnd(source: string, block: Range, text: string): HeadingGuess {
  const middle = block.start + splitHeadingEnd(text).heading.length;
  return {
    words: joinLines(source, { start: block.start, end: middle }),
    end: { start: middle, end: block.end },
    alone: true,
  };
}
