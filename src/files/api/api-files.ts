import { hasText } from '#corpus/corpus.ts';
import {
  apiRoot,
  collections,
  descriptionPath,
  toCollectionPath,
  toDocumentPath,
  type Collection,
} from '#export/api/collections.ts';
import { formatListPage, toApiPages, type ListFacts } from '#export/api/list-page.ts';
import { toOpenApi } from '#export/api/open-api.ts';
import { messages } from '#i18n/messages.ts';
import { locales, toPath } from '#i18n/paths.ts';
import type { Publication } from '#publication/publication.ts';
import { toSiteAddress } from '#schema/site-address.ts';
import type { Locale } from '#schema/text.ts';
import type { PublishedFile } from '../published-file.ts';
import { listApiItems, type ApiItems } from './api-items.ts';

/** A collection on its pages. */
interface PagedList {
  readonly collection: Collection;
  readonly total: number;
  readonly pages: readonly (readonly object[])[];
}

/** What stands under /api/: an index, every collection page by page, each document as a whole, and the description in each language. */
export function listApiFiles(publication: Publication, site: URL): PublishedFile[] {
  const items = listApiItems(publication, site);
  const facts = { notice: publication.corpus.notice, dataDate: publication.asOf };
  const lists = collections.map((collection): PagedList => {
    const own: readonly object[] = items[collection];
    return { collection, total: own.length, pages: toApiPages(own) };
  });
  return [
    {
      path: `${apiRoot}index.json`,
      write: () => toText(toIndex(publication, facts, lists, site)),
    },
    ...lists.flatMap((list) =>
      list.pages.map((_, index) => ({
        path: toCollectionPath(list.collection, index + 1),
        write: () => formatPage(facts, list, index + 1, site),
      })),
    ),
    ...publication.corpus.documents.filter(hasText).map(({ id }) => ({
      path: toDocumentPath(id),
      write: () => toText(toWhole(items, facts, id, site)),
    })),
    ...locales.map((locale) => ({
      path: toPath(locale, descriptionPath),
      write: () => {
        const index = toIndex(publication, facts, lists, site);
        return toText(describe({ publication, facts, items, index, lists, locale, site }));
      },
    })),
  ];
}

function toIndex(
  { corpus }: Publication,
  facts: ListFacts,
  lists: readonly PagedList[],
  site: URL,
): object {
  return {
    '@id': toSiteAddress(`${apiRoot}index.json`, site),
    ...facts,
    description: toSiteAddress(descriptionPath, site),
    collections: lists.map(({ collection, pages, total }) => ({
      name: collection,
      '@id': toSiteAddress(toCollectionPath(collection), site),
      total,
      pages: pages.length,
    })),
    documents: corpus.documents
      .filter(hasText)
      .map(({ id }) => toSiteAddress(toDocumentPath(id), site)),
  };
}

function formatPage(
  facts: ListFacts,
  { collection, pages, total }: PagedList,
  page: number,
  site: URL,
  most = Infinity,
): string {
  const toAddress = (of: number): string => toSiteAddress(toCollectionPath(collection, of), site);
  const place = { collection, total, page, pages: pages.length, toAddress };
  return formatListPage(facts, place, (pages[page - 1] ?? []).slice(0, most));
}

/** A document with all that stands in it, no more than `most` of each kind. */
function toWhole(
  items: ApiItems,
  facts: ListFacts,
  id: string,
  site: URL,
  most = Infinity,
): object {
  const own = <T extends { readonly document: string }>(all: readonly T[]): T[] =>
    all.filter(({ document }) => document === id).slice(0, most);
  return {
    '@id': toSiteAddress(toDocumentPath(id), site),
    ...facts,
    document: items.documents.find((document) => document.id === id),
    provisions: own(items.provisions),
    sentences: own(items.sentences),
    targets: own(items.targets),
    tasks: own(items.tasks),
  };
}

function describe(context: {
  readonly publication: Publication;
  readonly facts: ListFacts;
  readonly items: ApiItems;
  readonly index: object;
  readonly lists: readonly PagedList[];
  readonly locale: Locale;
  readonly site: URL;
}): object {
  const { facts, index, items, lists, locale, publication, site } = context;
  const held = publication.corpus.documents.find(hasText);
  return toOpenApi(messages(locale).api, {
    server: toSiteAddress(apiRoot, site).replace(/\/$/, ''),
    page: toSiteAddress(toPath(locale, '/about/api/'), site),
    index,
    firstPages: Object.fromEntries(
      lists.map((list) => [
        list.collection,
        JSON.parse(formatPage(facts, list, 1, site, 1)) as object,
      ]),
    ) as Record<Collection, object>,
    whole: held ? { id: held.id, answer: toWhole(items, facts, held.id, site, 1) } : null,
  });
}

function toText(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
