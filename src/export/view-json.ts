import type { Bilingual, Locale } from '#schema/text.ts';

/** What every view's JSON begins with. */
export interface ViewFacts {
  /** The address of the view, with scheme and host. */
  readonly address: string;
  readonly language: Locale;
  readonly title: string;
  /** What must be said first, or null. */
  readonly notice: Bilingual | string | null;
  /** How the view is cited as it is now. */
  readonly citation: string;
  /** The day up to which values were collected. */
  readonly dataDate: string;
  /** The first 12 digits of the SHA-256 of the view's CSV, without the mark of UTF-8 that stands before it in its file; null where what took it cannot work that out. */
  readonly fingerprint: string | null;
  /** What it was before, the newest first; left out where only its present state is known. */
  readonly earlier?: readonly { readonly fingerprint: string; readonly dataDate: string }[];
  /** The address of the CSV, with scheme and host, where it has one. */
  readonly csv?: string;
  /** The sentence that describes the picture; null for a list. */
  readonly sentence: string | null;
}

/** A view's data as JSON: the facts that a citation needs, then its own parts; numbers stay text, so that no digit is lost. */
export function formatViewJson(facts: ViewFacts, parts: object): string {
  return `${JSON.stringify({ ...facts, ...parts }, null, 1)}\n`;
}
