import { byLanguage } from '#schema/languages.ts';
import type { CatalogueEntry, EntryWords } from '#search/catalogue/catalogue.ts';

/** The words of an entry in Chinese, and in each other language that is given; Chinese stands in for the rest. */
export function toWordsOf(zh: string, given: Partial<EntryWords> = {}): EntryWords {
  return byLanguage((locale) => given[locale] ?? zh);
}

/** An entry of the catalogue, for tests. */
export function toEntryOf(title: string, given: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    kind: 'document',
    address: `/documents/${title}/`,
    title: toWordsOf(title),
    detail: null,
    names: [],
    text: '',
    document: null,
    section: null,
    year: null,
    ...given,
  };
}
