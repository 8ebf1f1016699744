import type { Locale } from '#schema/text.ts';

/** What stands on a share card, as plain data: cards of the same data are the same picture. */
export interface Card {
  readonly locale: Locale;
  /** Small above the rest: what this belongs to and where it stands. */
  readonly above: readonly string[];
  /** From top to bottom. */
  readonly blocks: readonly CardBlock[];
  /** The address at the foot, without scheme. */
  readonly address: string;
  /** What every page must say first, as that the figures are made up; null for the real content. */
  readonly notice: string | null;
}

/** A part of a card. */
export type CardBlock = WordsBlock | TrackBlock | StatusBlock | DotsBlock;

/** Words: the answer itself, large; a text, as large as it fits, or its heading; a note, small. */
export interface WordsBlock {
  readonly kind: 'words';
  readonly rank: 'answer' | 'text' | 'heading' | 'note';
  readonly text: string;
  /** Whether they are what a document promises. */
  readonly promised?: boolean;
}

/** A promise as a track: what was published, as shares of what was promised. */
export interface TrackBlock {
  readonly kind: 'track';
  /** One is drawn as a bar, several as dots; none leaves the track empty. */
  readonly shares: readonly number[];
}

/** What became of a promise, as a sign and its word. */
export interface StatusBlock {
  readonly kind: 'status';
  readonly shape: 'good' | 'bad' | 'open' | 'absent';
  readonly text: string;
}

/** Published values over the years. */
export interface DotsBlock {
  readonly kind: 'dots';
  readonly points: readonly CardPoint[];
  /** Promised values on the same axis. */
  readonly goals: readonly number[];
  /** The figure that stands at the top of the axis. */
  readonly top: string;
  /** Whether the lowest number stands at the top, as of ranks. */
  readonly ranked: boolean;
}

/** A published value of a year; `amount` serves drawing only. */
export interface CardPoint {
  readonly year: number;
  readonly amount: number;
  /** False for what is estimated, forecast or derived. */
  readonly firm: boolean;
}
