import type { DraftNote } from '../tree/draft.ts';
import { formatCellText, readCellText } from './tables/cell-text.ts';

const form = /^\[\^((?:\\[^]|[^\]\\])+)\]:(?: ([^]*))?$/;

/** Whether a paragraph of text.md is a note. */
export function isNoteText(text: string): boolean {
  return form.test(text);
}

/** Writes a note as text.md has it, on one line; parseNote gives the same note back. */
export function formatNote({ mark, paragraphs }: DraftNote): string {
  return `[^${formatCellText([mark]).replaceAll(']', '\\]')}]: ${formatCellText(paragraphs)}`;
}

/** Parses a note of text.md. */
export function parseNote(text: string): DraftNote {
  const [, mark = '', words = ''] = form.exec(text) ?? [];
  return { mark: readCellText(mark).join(''), paragraphs: readCellText(words) };
}
