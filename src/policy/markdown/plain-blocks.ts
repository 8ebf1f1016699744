import type { List, Paragraph, RootContent } from 'mdast';

/** What could be more than words at the head of a line, after the escapes that text.md uses. */
const opening = /^(?:[#*+_|-]|\[\^|\d{1,10}[.)])/;

/** The escapes and character references that text.md is written with. */
const escaped = /\\([!-/:-@[-`{-~])|&#x(9|A|C|D|20|61C|200[B-F]|202[89A-E]|206\d|FEFF);/g;

/** As much of a line as holds nothing else, and no more than is well replaced in at once. */
const stretch = new RegExp(`(?:${escaped.source}|[^&]){1,8192}`, 'g');

/** Reads a block of text.md in which Markdown has nothing to find but escapes; null leaves it to the Markdown parser. */
export function readPlainBlock(block: string): RootContent | null {
  const text = block.endsWith('\n') ? block.replace(/\n+$/, '') : block;
  if (text.startsWith('- ')) return readItems(text);
  const [, marks = '', words = ''] = /^(?:(#{1,6}) )?([^\n]*)$/.exec(text) ?? [];
  const paragraph = readWords(words);
  if (!paragraph || marks === '') return paragraph;
  const depth = ([1, 2, 3, 4, 5, 6] as const)[marks.length - 1];
  if (depth === undefined || words.endsWith('#')) return null;
  return { type: 'heading', depth, children: paragraph.children };
}

function readItems(text: string): List | null {
  const items = text.split('\n').map((line) => {
    return line.startsWith('- ') ? readWords(line.slice(2)) : null;
  });
  const children: List['children'] = [];
  for (const paragraph of items) {
    if (!paragraph) return null;
    children.push({ type: 'listItem', spread: false, children: [paragraph] });
  }
  return { type: 'list', ordered: false, spread: false, children };
}

/** One line of words without anything that Markdown would read; no white space at its ends. */
function readWords(line: string): Paragraph | null {
  if (line === '' || /^\s|\s$|[\t\0\r\n]/.test(line) || opening.test(line)) return null;
  const value = /[\\&]/.test(line) ? unescape(line) : line;
  return value === null ? null : { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** Takes back the escapes and references that text.md is written with; null where there are others. */
function unescape(line: string): string | null {
  let understood = 0;
  const words = line.replace(stretch, (text) => {
    understood += text.length;
    return text.replace(
      escaped,
      (_, mark?: string, code?: string) => mark ?? String.fromCharCode(parseInt(code ?? '', 16)),
    );
  });
  return understood === line.length ? words : null;
}
