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
const hidden = /[\t\n\f\r\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A stretch of text.md that can be parsed by itself. */
export interface MarkdownStretch {
  readonly blocks: readonly RootContent[];
  /** How many lines stand before it. */
  readonly linesBefore: number;
}

/**
 * Parses the dialect of text.md; everything but headings, paragraphs, lists and breaks comes back as plain text.
 * It goes stretch by stretch, since the parser's time grows faster than the length of what it is given,
 * and passes the parser by where there is nothing for it to find, which is nearly everywhere.
 */
export function* parseMarkdown(markdown: string): Generator<MarkdownStretch> {
  let linesBefore = 0;
  for (const text of cutAtBlankLines(markdown)) {
    const plain = readPlainBlock(text);
    yield { blocks: plain ? [plain] : parseStretch(text), linesBefore };
    linesBefore += countLines(text);
  }
}

/** Parses a stretch by the Markdown parser, whatever stands in it. */
export function parseStretch(text: string): readonly RootContent[] {
  return reader.parse(text).children;
}

/** Cuts where a block at the margin follows a blank line: nothing of this dialect reaches across. */
function* cutAtBlankLines(markdown: string): Generator<string> {
  const boundary = /\n\n(?=\S)/g;
  let from = 0;
  while (from < markdown.length) {
    boundary.lastIndex = from;
    const found = boundary.exec(markdown);
    const end = found ? found.index + 2 : markdown.length;
    yield markdown.slice(from, end);
    from = end;
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Writes a text so that parseMarkdown gives back each of its characters and no structure. */
export function escapeMarkdown(text: string): string {
  if (text.includes('\0')) throw new RangeError('text with a NUL character cannot be written');
  return text
    .replace(/[\\&]|^[#*+_-]|#$/g, '\\$&')
    .replace(/^(\d{1,10})(?=[.)])/, '$1\\')
    .replace(hidden, toReference)
    .replace(/^ | $/g, toReference);
}

function toReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
