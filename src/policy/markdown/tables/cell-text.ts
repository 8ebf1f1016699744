import { escapeWords, parseStretch } from '../markdown.ts';

/** What stands between two paragraphs of a cell. */
const between = '<br>';

/** One sign of a cell: an escaped one, a break between paragraphs, or any other. */
const signs = /\\[^]|<br>|[^]/gu;

/** Writes the paragraphs of a cell on one line, so that readCellText gives them back. */
export function formatCellText(paragraphs: readonly string[]): string {
  const text = paragraphs.map(escapeCell).join(between);
  return /^(?:\^|:?-{2,})$/.test(text) ? `\\${text}` : text;
}

/** The paragraphs of a cell as text.md has it; none where it is empty. */
export function readCellText(cell: string): string[] {
  const paragraphs = [''];
  for (const [sign] of cell.matchAll(signs)) {
    if (sign === between) paragraphs.push('');
    else paragraphs.push((paragraphs.pop() ?? '') + sign);
  }
  return paragraphs.map((text) => unescapeCell(text.trim())).filter((text) => text !== '');
}

function escapeCell(text: string): string {
  return text
    .split(/([|<])/)
    .map((piece) => (/^[|<]$/.test(piece) ? `\\${piece}` : escapeWords(piece)))
    .join('');
}

function unescapeCell(text: string): string {
  if (!/[\\&]/.test(text)) return text;
  // Behind a letter nothing is read as the head of a block.
  const [block] = parseStretch(`a${text}`);
  const [words] = block?.type === 'paragraph' ? block.children : [];
  return words?.type === 'text' ? words.value.slice(1) : text;
}
