import { titleWithPlace, type Cited, type CitedWork } from './cited.ts';

/** A `meta` tag of a page. */
export interface ReferenceTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What a reference manager reads in the head of a page: the `citation_` tags that Google Scholar asks for and Zotero,
 * Mendeley and Citavi read; Dublin Core for catalogues that know no others; and Zotero's own name for the kind of item,
 * without which it takes every page with a title for a journal article. Address and summary are the page's canonical
 * link and its description, which are read too. No COinS: of a page about one thing they say the same once more, and
 * Zotero would prefer them, though they know neither reports nor their numbers.
 */
export function listReferenceTags(cited: CitedWork & Pick<Cited, 'locator'>): ReferenceTag[] {
  const { date, form, issuers, language, number } = cited;
  const title = titleWithPlace(cited);
  const tags: readonly (readonly [string, string | null | undefined])[] = [
    ['citation_title', title],
    ['DC.title', title],
    ...issuers.flatMap((name) => [
      ['citation_author', name] as const,
      ['DC.creator', name] as const,
    ]),
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['DC.date', date],
    ['citation_technical_report_number', number],
    ['DC.language', language],
    ['z:itemType', form === 'data' ? 'dataset' : 'report'],
  ];
  return tags.flatMap(([name, content]) =>
    content === null || content === undefined ? [] : [{ name, content }],
  );
}
