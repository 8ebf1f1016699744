import type { CorpusDocument } from '#corpus/corpus.ts';
import { listPageDays } from '#corpus/addresses/page-days.ts';
import type { FeedEntry } from '#export/feeds/feed.ts';
import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import { formatAbsence } from '#i18n/phrases/absence-words.ts';
import { formatTitle } from '#i18n/phrases/title-words.ts';
import type { Publication } from '#publication/publication.ts';
import { toSiteAddress } from '#schema/site-address.ts';
import type { Locale } from '#schema/text.ts';
import { renderingIn } from '#schema/words-in.ts';

/** An entry for each document: since when it is known here, and when something was last added to it or corrected. */
export function listDocumentEntries(
  { corpus: { documents, registry } }: Publication,
  locale: Locale,
  site: URL,
): FeedEntry[] {
  const days = listPageDays(registry);
  return documents.map((document) => {
    const path = `/documents/${document.id}/`;
    const address = toSiteAddress(toPath(locale, path), site);
    return {
      id: address,
      address,
      title: formatTitle(document.record),
      updated: days.get(path) ?? findOwnDay(document),
      published: registry.get(path)?.since ?? null,
      lines: describe(document, locale),
      file: null,
    };
  });
}

/** For a document that was never published here: the last day that its record tells. */
function findOwnDay({ record }: CorpusDocument): string {
  return record.provenance?.received ?? record.published ?? record.date ?? '1970-01-01';
}

function describe({ record, tree }: CorpusDocument, locale: Locale): string[] {
  const { document: words, feeds } = messages(locale);
  const rendering = renderingIn(record, 'title', locale);
  const number = record.documentNumber ?? formatAbsence(record, 'documentNumber', locale);
  const date = record.date ?? formatAbsence(record, 'date', locale);
  return [
    ...(rendering === null ? [] : [rendering]),
    feeds.documentLine(words.kinds[record.kind], date, number),
    tree === null ? feeds.textUnheld : feeds.textHeld,
  ];
}
