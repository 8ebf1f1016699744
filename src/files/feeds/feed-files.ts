import { formatAtom } from '#export/feeds/atom.ts';
import { feeds, findFeed, type FeedKind } from '#export/feeds/feed-list.ts';
import { putNewestFirst, type Feed, type FeedEntry } from '#export/feeds/feed.ts';
import { listFigureEntries } from '#export/feeds/figure-entries.ts';
import { formatJsonFeed } from '#export/feeds/json-feed.ts';
import { messages } from '#i18n/messages.ts';
import { locales, toLanguageTag } from '#i18n/paths.ts';
import { putNoticeFirst } from '#i18n/phrases/notice.ts';
import { toPublishedRecords } from '#publication/published-records.ts';
import type { Publication } from '#publication/publication.ts';
import { toSiteAddress } from '#schema/site-address.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { PublishedFile } from '../published-file.ts';
import { listCorrectionEntries } from './correction-entries.ts';
import { listDocumentEntries } from './document-entries.ts';

/** Every feed of the site, as Atom and as JSON Feed, in each language. */
export function listFeedFiles(publication: Publication, site: URL): PublishedFile[] {
  return locales.flatMap((locale) =>
    feeds.flatMap(({ kind }): PublishedFile[] => {
      const { atom, json } = findFeed(kind, locale);
      const make = () => toFeed(publication, kind, locale, site);
      return [
        { path: atom, write: () => formatAtom(make()) },
        { path: json, write: () => formatJsonFeed(make()) },
      ];
    }),
  );
}

/** A feed of what a publication holds. */
export function toFeed(publication: Publication, kind: FeedKind, locale: Locale, site: URL): Feed {
  const { atom, json, page } = findFeed(kind, locale);
  const { corpus } = publication;
  const words = messages(locale).feeds;
  const name = wordsIn(corpus.site.name, locale);
  const entries = putNewestFirst(listEntries[kind](publication, locale, site));
  const about = entries.length === 0 ? words.nothingIn[kind] : words.about[kind];
  return {
    title:
      kind === 'figures'
        ? wordsIn(corpus.site.dataTitle, locale)
        : `${name} · ${words.kinds[kind]}`,
    subtitle: putNoticeFirst(corpus.notice, about, locale),
    language: toLanguageTag(locale),
    author: name,
    page: toSiteAddress(page, site),
    atom: toSiteAddress(atom, site),
    json: toSiteAddress(json, site),
    updated: entries[0]?.updated ?? findFirstDay(publication),
    entries,
  };
}

type ListEntries = (publication: Publication, locale: Locale, site: URL) => FeedEntry[];

const listFigures: ListEntries = (publication, locale, site) =>
  listFigureEntries(toPublishedRecords(publication), locale, site);

const listEntries: Readonly<Record<FeedKind, ListEntries>> = {
  all: (...all) => [
    ...listDocumentEntries(...all),
    ...listCorrectionEntries(...all),
    ...listFigures(...all),
  ],
  documents: listDocumentEntries,
  figures: listFigures,
  corrections: listCorrectionEntries,
};

/** The day since which there is something of which a feed could tell. */
function findFirstDay({ asOf, corpus: { registry } }: Publication): string {
  const days = Array.from(registry.values(), ({ since }) => since);
  return days.toSorted()[0] ?? (asOf === '' ? '1970-01-01' : asOf);
}
