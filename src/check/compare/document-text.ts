import { toTypeset } from '#policy/text/typeset.ts';
import type { WordsFile } from '../published-words.ts';
import { squeeze } from './squeeze.ts';

/** A heading or a sentence in the text of its document: it goes from one character to before another. */
export interface TextPart {
  readonly eId: string;
  readonly start: number;
  readonly end: number;
}

/** The text of a document in one row, without white space. */
export interface DocumentText {
  readonly document: string;
  /** Each character as it was received. */
  readonly received: readonly string[];
  /** The same as pages show them, character for character. */
  readonly shown: readonly string[];
  /** In reading order; they follow one another without a gap. */
  readonly parts: readonly TextPart[];
}

/** The text that a copy may be of. */
export function toDocumentText({ document, parts }: WordsFile): DocumentText {
  const received: string[] = [];
  const shown: string[] = [];
  const placed: TextPart[] = [];
  for (const { eId, words, before, after } of parts) {
    const text = before + (words ?? '') + after;
    if (text === '') continue;
    const start = received.length;
    for (const character of squeeze(text)) received.push(character);
    for (const character of squeeze(toTypeset(text))) shown.push(character);
    placed.push({ eId, start, end: received.length });
  }
  return { document, received, shown, parts: placed };
}

/** Whether a character of a copy is the very one that stands at a place of the text, as received or as pages show it. */
export function isSame(text: DocumentText, at: number, character: string | undefined): boolean {
  return (
    character !== undefined && (text.received[at] === character || text.shown[at] === character)
  );
}
