import type { CatalogueEntry } from '#search/catalogue/catalogue.ts';

/** An entry of the catalogue, for tests. */
export function toEntryOf(title: string, given: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    kind: 'document',
    address: `/documents/${title}/`,
    title: { zh: title, en: title },
    detail: null,
    names: [],
    text: '',
    document: null,
    section: null,
    year: null,
    ...given,
  };
}
