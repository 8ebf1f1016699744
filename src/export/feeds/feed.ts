/** A thing that a feed tells of. */
export interface FeedEntry {
  /** Its name for ever: an address, with an anchor where an address tells of several things. */
  readonly id: string;
  /** The page that shows it. */
  readonly address: string;
  readonly title: string;
  /** The day, month or year (YYYY, YYYY-MM, YYYY-MM-DD) since which it is as it is told here. */
  readonly updated: string;
  /** The same since which it stands on the site, where that is known. */
  readonly published: string | null;
  /** What is to be said of it, in lines. */
  readonly lines: readonly string[];
  /** The address of a file with all of it, or null. */
  readonly file: string | null;
}

/** A feed of one language, which writers put into a format. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** The BCP 47 tag of its words. */
  readonly language: string;
  readonly author: string;
  /** The page that shows the same things. */
  readonly page: string;
  /** Its addresses in each format. */
  readonly atom: string;
  readonly json: string;
  /** The last day of which it knows, from content. */
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** How many things a feed tells of; a reader who was away longer reads the pages. */
const longest = 100;

/** Entries as a feed tells them: the newest first, the rest left out; those of a day stay in their order. */
export function putNewestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries
    .toSorted((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1))
    .slice(0, longest);
}
