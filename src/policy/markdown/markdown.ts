import { remark } from 'remark';
import type { RootContent } from 'mdast';
import { readPlainBlock } from './plain-blocks.ts';

/** All of Markdown that could turn official text into something else; what stays is headings, paragraphs, lists, breaks and escapes. */
const switchedOff = [
  'attention',
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'hardBreakTrailing',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
];

const reader = remark()
  .data('micromarkExtensions', [{ disable: { null: switchedOff } }])
  .freeze();

/** Characters that an editor could not see or that Markdown would swallow; they are written as character references. */
const hidden = /[\t\n\f\r\u2028\u2029\p{Default_Ignorable_Code_Point}]/gu;

const special = new RegExp(`[\\\\&]|${hidden.source}`, 'u');

/** Replacing in a whole line takes hundreds of bytes for each place, and a line may be one long row of places. */
const stretch = /[^]{1,65536}/gu;

/** A stretch of text.md that can be parsed by itself. */
export interface MarkdownStretch {
  readonly blocks: readonly RootContent[];
  /** The stretch itself, into which the places of its blocks point. */
  readonly text: string;
  /** How many lines stand before it. */
  readonly linesBefore: number;
}

/**
 * Parses the dialect of text.md; everything but headings, paragraphs, lists and breaks comes back as plain text.
 * It goes stretch by stretch, since the parser's time grows faster than the length of what it is given,
 * and passes the parser by where there is nothing for it to find, which is nearly everywhere.
 * The text may come in pieces, cut anywhere.
 */
export function* parseMarkdown(pieces: Iterable<string>): Generator<MarkdownStretch> {
  let linesBefore = 0;
  for (const text of cutAtBlankLines(pieces)) {
    const plain = readPlainBlock(text);
    yield { blocks: plain ? [plain] : parseStretch(text), text, linesBefore };
    linesBefore += countLines(text);
  }
}

/** Parses a stretch by the Markdown parser, whatever stands in it. */
export function parseStretch(text: string): readonly RootContent[] {
  return reader.parse(text).children;
}

/** Cuts where a block at the margin follows a blank line: nothing of this dialect reaches across. */
function* cutAtBlankLines(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const text = rest + piece;
    let from = 0;
    for (const { index } of text.matchAll(/\n\n(?=\S)/g)) {
      yield text.slice(from, index + 2);
      from = index + 2;
    }
    rest = text.slice(from);
  }
  if (rest !== '') yield rest;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Writes a text so that parseMarkdown gives back each of its characters and no structure. */
export function escapeMarkdown(text: string): string {
  return escapeWords(text)
    .replace(/^(?:[#*+_|-]|\[(?=\^))|#$/g, '\\$&')
    .replace(/^(\d{1,10})(?=[.)])/, '$1\\');
}

/** The same for words that do not begin a line. */
export function escapeWords(text: string): string {
  if (text.includes('\0')) throw new RangeError('text with a NUL character cannot be written');
  const escaped = special.test(text) ? text.replace(stretch, escapeStretch) : text;
  return escaped.replace(/^ | $/g, toReference);
}

function escapeStretch(text: string): string {
  return text.replace(/[\\&]/g, '\\$&').replace(hidden, toReference);
}

function toReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
