import { toPath } from '#i18n/paths.ts';
import type { Locale } from '#schema/text.ts';

/** What a feed tells of: of all, or of one kind of thing. */
export type FeedKind = 'all' | 'documents' | 'figures' | 'corrections';

/** A feed by its addresses without the language: that of the page that shows the same, and of both formats. */
export interface ListedFeed {
  readonly kind: FeedKind;
  readonly page: string;
  readonly atom: string;
  readonly json: string;
}

/** The feeds of the site in each language, the one of everything first. */
export const feeds: readonly ListedFeed[] = [
  { kind: 'all', page: '/', atom: '/feed.atom', json: '/feed.json' },
  {
    kind: 'documents',
    page: '/documents/',
    atom: '/documents/feed.atom',
    json: '/documents/feed.json',
  },
  {
    kind: 'figures',
    page: '/about/data/',
    atom: '/about/data/changes.atom',
    json: '/about/data/changes.feed.json',
  },
  {
    kind: 'corrections',
    page: '/about/feeds/',
    atom: '/about/corrections.atom',
    json: '/about/corrections.feed.json',
  },
];

/** A feed of a kind, with its addresses in a language. */
export function findFeed(kind: FeedKind, locale: Locale): ListedFeed {
  const found = feeds.find((feed) => feed.kind === kind);
  if (found === undefined) throw new Error(`No feed of ${kind}: list it in feed-list.ts`);
  const [page, atom, json] = [found.page, found.atom, found.json].map((path) =>
    toPath(locale, path),
  );
  return { kind, page: page ?? '', atom: atom ?? '', json: json ?? '' };
}
