import type { Bilingual } from '../schema/text.ts';

/** What every view's data.json begins with. */
export interface ViewFacts {
  /** The address of the view, with scheme and host. */
  readonly address: string;
  readonly title: Bilingual;
  /** What must be said first, or null. */
  readonly notice: Bilingual | null;
  /** The day up to which values were collected. */
  readonly dataDate: string;
  /** The first 12 digits of the SHA-256 of the view's CSV. */
  readonly fingerprint: string;
}

/** A view's data as JSON: the facts that a citation needs, then its own parts; numbers stay text, so that no digit is lost. */
export function formatViewJson(facts: ViewFacts, parts: object): string {
  return `${JSON.stringify({ ...facts, ...parts }, null, 1)}\n`;
}
