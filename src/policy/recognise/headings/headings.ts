import { splitHeadingEnd } from '../../text/heading-end.ts';
import type { Candidate } from '../labels/candidates.ts';
import type { Looks } from '../lines/line-looks.ts';
import { joinLines } from '../lines/paragraphs.ts';
import type { Cut } from './bare-headings.ts';
import { listSpaces, type Spaces } from '../lines/spaces.ts';
import { findStyledRunIn, type StyledRunIn } from './styled-run-in.ts';
import { trimRange, type Range, type Span } from '../lines/spans.ts';

/** A heading that a unit may have. */
export interface HeadingGuess {
  readonly words: Span;
  /** The punctuation that closes it, or an empty range. */
  readonly end: Range;
  /** Whether it ends where its block ends, so that it needs no agreement among its siblings. */
  readonly alone: boolean;
  /** Whether it is all that its unit says before the next label, 。 included: a heading only among headings. */
  readonly whole: boolean;
  /** What speaks for it, in words. */
  readonly reasons: readonly string[];
  /** How sure its end is, from 0 to 1. */
  readonly confidence: number;
}

const longestAlone = 64;
const longestRunIn = 44;
const longestWithTitle = 30;

/** Finds the words after a label that may be a heading; null for articles, items and plain text. */
export function findHeading(
  source: string,
  spaces: Spaces,
  looks: Looks,
  { label, content }: { readonly label: Candidate; readonly content: Range },
): HeadingGuess | null {
  if (content.start >= content.end) return null;
  if (label.style === 'article') {
    return findBracketed(source, content) ?? findArticleRunIn(source, content);
  }
  const set = looks.headingAt(label.start);
  if (set && set.end > content.start && set.end <= content.end)
    return toSetHeading(source, content, set);
  const styled = findStyledRunIn(source, content, looks.emphasisEnd(label.start, content.start));
  if (styled) return toStyledHeading(source, content, styled);
  const block = findBlock(source, spaces, content);
  const text = source.slice(block.start, block.end);
  const stop = text.indexOf('。');
  const last = block.end >= content.end;
  if (stop >= 0 && stop < text.length - 1) return findRunIn(source, block, text, stop);
  if (text.length > longestAlone || /[。；;！？].|[,，；;、]$/su.test(text)) return null;
  if (isLaw(label)) return cutEnd(source, block, text);
  if (label.style === 'arabic-bracketed' || label.style === 'circled') {
    return last || stop >= 0 ? null : cutEnd(source, block, text);
  }
  if (stop >= 0)
    return last ? findWhole(source, block, text) : findRunIn(source, block, text, stop);
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
    if (isInside(source, block, space)) continue;
    if (block.end - block.start >= 2 || /[。：:]$/.test(source.slice(block.start, block.end))) {
      return block;
    }
  }
  return trimRange(source, content);
}

/** A space within brackets, or one that only sets off a figure (到 2035 年), parts nothing. */
function isInside(source: string, block: Range, space: Range): boolean {
  const before = source.slice(block.start, space.start);
  if (/[（(《“〔][^）)》”〕]*$/.test(before)) return true;
  const after = source.slice(space.end, space.end + 6);
  return /[A-Za-z0-9]$/.test(before) ? /^[\p{Script=Han}%]/u.test(after) : /^[\d.]+\s/.test(after);
}

/** A heading run into its text: a short first sentence without the marks of running text. */
function findRunIn(source: string, block: Range, text: string, stop: number): HeadingGuess | null {
  const dash = text.slice(0, stop).indexOf('——');
  if (dash >= 2) return toDashed(source, block, dash);
  const words = text.slice(0, stop);
  const commas = words.match(/[，,]/g)?.length ?? 0;
  if (stop > longestRunIn || stop < 2 || commas > 2 || /[；;：:！？]/.test(words)) return null;
  if (stop > longestWithTitle && /[《》]/.test(words)) return null;
  const middle = block.start + stop;
  return {
    words: joinLines(source, { start: block.start, end: middle }),
    end: { start: middle, end: middle + 1 },
    alone: false,
    whole: false,
    reasons: ['a short first sentence, as its siblings have'],
    confidence: 0.9,
  };
}

/** A heading whose text begins with a dash (基本原则——坚持…). */
function toDashed(source: string, block: Range, length: number): HeadingGuess {
  const end = block.start + length;
  return {
    words: joinLines(source, { start: block.start, end }),
    end: { start: end, end },
    alone: false,
    whole: false,
    reasons: ['a dash begins its text'],
    confidence: 0.85,
  };
}

/** A sentence that is all of a unit (（四）提升能力。1.…). */
function findWhole(source: string, block: Range, text: string): HeadingGuess | null {
  const guess = findRunIn(source, block, text, text.length - 1);
  return guess && { ...guess, whole: true, reasons: ['a short sentence above its own provisions'] };
}

/** The words that some rules put in brackets before an article's text (【立法目的】, （适用范围）). */
function findBracketed(source: string, content: Range): HeadingGuess | null {
  const text = source.slice(content.start, Math.min(content.end, content.start + 32));
  const match =
    /^(?:【[^【】\n]{1,24}】|[（(][\p{Script=Han}、]{2,20}[）)](?=\s|\p{Script=Han}))/u.exec(text);
  if (!match) return null;
  const end = content.start + match[0].length;
  return {
    words: [{ start: content.start, end }],
    end: { start: end, end },
    alone: match[0].startsWith('【'),
    whole: false,
    reasons: ['words in brackets before the article'],
    confidence: 0.9,
  };
}

/** What the first sentence of an article does not begin with where it is a heading, or hold. */
const notNamed =
  /^(?:本|为|凡|未|违反|禁止|严禁|任何)|应当|应|不得|可以|必须|适用|负责|参照|按照|执行|施行|是|由/;

/** The short first sentence that names the subject of an article, as policies of support have it (第一条 鼓励研发。对…). */
function findArticleRunIn(source: string, content: Range): HeadingGuess | null {
  const block = trimRange(source, content);
  const text = source.slice(block.start, Math.min(block.end, block.start + longestRunIn));
  const words = /^[\p{Script=Han}、“”]{4,16}(?=。\S)/u.exec(text)?.[0];
  if (words === undefined || notNamed.test(words)) return null;
  return findRunIn(source, block, source.slice(block.start, block.end), words.length);
}

/** A heading that its format sets apart. */
function toSetHeading(source: string, content: Range, line: Range): HeadingGuess {
  const block = { start: content.start, end: line.end };
  const heading = cutEnd(source, block, source.slice(block.start, block.end));
  return { ...heading, reasons: ['its line is set as headings are'], confidence: 0.97 };
}

/** A heading that its format sets heavier than the text after it. */
function toStyledHeading(
  source: string,
  content: Range,
  { end, closed }: StyledRunIn,
): HeadingGuess {
  return {
    words: joinLines(source, { start: content.start, end: end.start }),
    end,
    alone: closed,
    whole: false,
    reasons: ['its words are set heavier than the text that they run into'],
    confidence: closed ? 0.96 : 0.8,
  };
}

function cutEnd(source: string, block: Range, text: string): HeadingGuess {
  const middle = block.start + splitHeadingEnd(text).heading.length;
  return {
    words: joinLines(source, { start: block.start, end: middle }),
    end: { start: middle, end: block.end },
    alone: true,
    whole: false,
    reasons: ['stands in a block of its own'],
    confidence: 0.95,
  };
}

/** A heading that ends at a cut in its text, with no mark after it. */
export function toBareHeading(source: string, content: Range, cut: Cut): HeadingGuess {
  const end = content.start + cut.length;
  return {
    words: joinLines(source, { start: content.start, end }),
    end: { start: end, end },
    alone: false,
    whole: false,
    reasons: ['nothing parts it from its text', ...cut.reasons],
    confidence: Math.min(0.9, 0.35 + cut.score * 0.08),
  };
}
