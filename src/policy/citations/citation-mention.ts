/** A place where a text names another document, by title, number or both. */
export interface CitationMention {
  /** start to end covers 《title》(number), brackets included. */
  readonly start: number;
  readonly end: number;
  /** The title without its outer 《》, or null. */
  readonly title: string | null;
  /** The number in canonical form, or null. */
  readonly number: string | null;
}
