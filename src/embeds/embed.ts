import type { Bilingual, Locale } from '#schema/text.ts';
import type { Markup } from '#export/markup.ts';

/** What every page for pages of others says beside what it shows. */
export interface EmbedSite {
  /** The address of the site. */
  readonly address: URL;
  readonly name: Bilingual;
  /** What every page says first, as that figures are made up; null where there is nothing. */
  readonly notice: Bilingual | null;
}

/** A page that stands inside pages of others. */
export interface Embed {
  readonly locale: Locale;
  /** Its address without language. */
  readonly path: string;
  /** The address of what it shows, without language. */
  readonly shows: string;
  /** What it shows, in one line. */
  readonly title: string;
  readonly body: Markup;
  /** How many pixels it is high where it is as wide as `embedWidth`, about. */
  readonly height: number;
  /** Whether it needs the style sheet of charts. */
  readonly isChart?: boolean;
}

/** What the frame of a page takes of its height, with the place above and the link below the words. */
const frameHeight = 150;
const lineHeight = 36;
const lineLength = 30;

/** About how high paragraphs of so many characters stand. */
export function guessHeight(lengths: readonly number[]): number {
  const lines = lengths.map((length) => Math.ceil((length + 2) / lineLength));
  const text = lines.reduce((sum, count) => sum + count * lineHeight + 12, 0);
  return Math.min(frameHeight + text, 1200);
}
