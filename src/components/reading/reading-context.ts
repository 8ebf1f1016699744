import type { Mark } from '#policy/text/segments.ts';
import type { Locale } from '#schema/text.ts';

/** What every block of official text needs to be shown: the page's language, marks, margin numbers and the way to take it. */
export interface ReadingContext {
  readonly locale: Locale;
  /** The marks of each sentence and heading, by its eId. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** The number that each target carries in the margin of this page, by its id. */
  readonly targetNumbers: ReadonlyMap<string, number>;
  /** The old eIds for which a node stands, by its eId; each stays an anchor. */
  readonly oldIds: ReadonlyMap<string, readonly string[]>;
  /** The page by which the parts shown can be taken, seen from this one. */
  readonly cites: string;
}
