import { readVertAlign } from '#ingest/office/vert-align.ts';
import { toRaised } from '#schema/signs/note-signs.ts';

/** How a piece of text is drawn where that changes what it says. */
export type Drawn = 'raised' | 'lowered' | 'struck';

/** Follows how the runs of a text are drawn while its XML comes in. */
export interface RunReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  /** A piece of text as it is drawn. */
  readonly show: (piece: string) => string;
}

/** Creates a reader of the runs of rich text. */
export function createRunReader(): RunReader {
  let drawn: Drawn | null = null;
  return {
    open: (name, attributes) => {
      if (name === 'r' || name === 'si' || name === 'is') drawn = null;
      else drawn = findDrawn(name, attributes) ?? drawn;
    },
    close: (name) => {
      if (name === 'r') drawn = null;
    },
    show: (piece) => (drawn === null ? piece : showDrawn(piece, drawn)),
  };
}

/** What an element of a font or run says of how its words are drawn, or null. */
export function findDrawn(
  name: string,
  attributes: Readonly<Record<string, string>>,
): Drawn | null {
  const value = attributes['val'];
  if (name === 'vertAlign') return readVertAlign(value ?? null);
  return name === 'strike' && value !== '0' && value !== 'false' ? 'struck' : null;
}

/** A line through the sign before it. */
const stroke = '\u0336';

/** Words so that their characters alone say how they are drawn: no raised or struck digit is left a digit. */
export function showDrawn(text: string, drawn: Drawn): string {
  if (drawn !== 'struck') return toRaised(text, drawn);
  return [...text].map((one) => one + stroke).join('');
}
