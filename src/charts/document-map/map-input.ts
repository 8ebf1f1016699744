import type { Locale } from '#schema/text.ts';

/** Something that a part leads to: a target that it sets or a document that it cites. */
export interface MapItem {
  readonly id: string;
  readonly kind: 'target' | 'document';
  readonly name: string;
  readonly href: string;
}

/** A part or clause of the text. */
export interface MapPart {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** How deep it stands: 0 for a section, 1 for a clause. */
  readonly depth: number;
  /** Its items in reading order, by their ids. */
  readonly items: readonly string[];
  /** The parts to which its sentences refer, by their ids. */
  readonly refersTo: readonly string[];
}

/** The structure of a document as the map draws it. */
export interface MapInput {
  readonly locale: Locale;
  readonly parts: readonly MapPart[];
  /** Every item once. */
  readonly items: readonly MapItem[];
}
