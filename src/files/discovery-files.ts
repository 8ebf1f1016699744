import { hasText } from '#corpus/corpus.ts';
import { descriptionPath } from '#export/api/collections.ts';
import { formatCitationFile } from '#export/discovery/citation-file.ts';
import { formatLlmsText, type LlmsSection } from '#export/discovery/llms-text.ts';
import { formatOpenSearch } from '#export/discovery/open-search.ts';
import { formatRobots } from '#export/discovery/robots.ts';
import { findFeed } from '#export/feeds/feed-list.ts';
import { dataDescription } from '#export/dataset/data-words.ts';
import { messages } from '#i18n/messages.ts';
import { locales, toLanguageTag, toPath } from '#i18n/paths.ts';
import { putNoticeFirst } from '#i18n/phrases/notice.ts';
import { formatTitle } from '#i18n/phrases/title-words.ts';
import type { Publication } from '#publication/publication.ts';
import { official } from '#schema/languages.ts';
import { toSiteAddress } from '#schema/site-address.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { PublishedFile } from './published-file.ts';

/** So many documents are named; the page of documents lists all. */
const mostDocuments = 100;

/** What tells programs of the site: rules for robots, how its search is asked, what language models should know, how it is cited. */
export function listDiscoveryFiles(publication: Publication, site: URL): PublishedFile[] {
  return [
    {
      path: '/robots.txt',
      write: () => formatRobots(toSiteAddress('/sitemap-index.xml', site)),
    },
    ...(publication.asOf === ''
      ? []
      : [{ path: '/CITATION.cff', write: () => writeCitation(publication, site) }]),
    ...locales.flatMap((locale) => [
      {
        path: toPath(locale, '/opensearch.xml'),
        write: () => writeSearch(publication, locale, site),
      },
      {
        path: toPath(locale, '/llms.txt'),
        write: () => writeLlmsText(publication, locale, site),
      },
    ]),
  ];
}

function writeCitation({ asOf, corpus: { notice, site: own } }: Publication, site: URL): string {
  const locale = official.code;
  const about = wordsIn(dataDescription, locale);
  return formatCitationFile({
    title: wordsIn(own.dataTitle, locale),
    abstract: putNoticeFirst(notice, about, locale),
    message: messages(locale).discovery.cite,
    author: wordsIn(own.citedAs, locale),
    address: toSiteAddress('/', site),
    asOf,
  });
}

function writeSearch({ corpus }: Publication, locale: Locale, site: URL): string {
  const { notice } = corpus;
  const name = wordsIn(corpus.site.name, locale);
  const about = messages(locale).discovery.searchFor(name);
  return formatOpenSearch({
    name,
    description: putNoticeFirst(notice, about, locale),
    language: toLanguageTag(locale),
    page: toSiteAddress(toPath(locale, '/search/'), site),
    self: toSiteAddress(toPath(locale, '/opensearch.xml'), site),
    icon: toSiteAddress('/icon.svg', site),
  });
}

function writeLlmsText(publication: Publication, locale: Locale, site: URL): string {
  const { notice, site: own } = publication.corpus;
  const words = messages(locale);
  return formatLlmsText(
    wordsIn(own.name, locale),
    words.site.tagline,
    [
      ...(notice === null ? [] : [wordsIn(notice, locale)]),
      wordsIn(dataDescription, locale),
      words.site.notice,
    ],
    listSections(publication, locale, site),
  );
}

function listSections({ corpus }: Publication, locale: Locale, site: URL): LlmsSection[] {
  const { about, api, data, discovery, document, feeds, site: frame } = messages(locale);
  const to = (path: string): string => toSiteAddress(path, site);
  const own = (path: string): string => to(toPath(locale, path));
  const held = corpus.documents.filter(hasText).slice(0, mostDocuments);
  return [
    {
      title: discovery.documents,
      links: [
        ...held.map(({ id, record }) => ({
          name: formatTitle(record),
          address: own(`/documents/${id}/`),
          about: document.kinds[record.kind],
        })),
        { name: frame.documents, address: own('/documents/') },
      ],
    },
    {
      title: discovery.data,
      links: [
        { name: data.title, address: own('/about/data/'), about: data.lead },
        { name: data.kinds.package, address: to('/about/data/datapackage.json') },
        { name: data.kinds.zip, address: to('/about/data/data.zip') },
        { name: frame.targets, address: own('/targets/') },
        { name: frame.indicators, address: own('/indicators/') },
        { name: frame.towns, address: own('/towns/') },
      ],
    },
    {
      title: discovery.programs,
      links: [
        {
          name: `${feeds.title} · ${feeds.kinds.all}`,
          address: to(findFeed('all', locale).atom),
          about: feeds.about.all,
        },
        { name: api.title, address: own('/about/api/'), about: api.description },
        { name: api.describedIn, address: own(descriptionPath) },
        { name: feeds.title, address: own('/about/feeds/'), about: feeds.lead },
        { name: feeds.others.sitemap, address: to('/sitemap-index.xml') },
      ],
    },
    {
      title: discovery.about,
      links: [
        { name: about.title, address: own('/about/') },
        { name: about.methodLink, address: own('/about/method/') },
        { name: frame.glossary, address: own('/glossary/') },
      ],
    },
  ];
}
