import type { Metadata } from '#policy/recognise/find-metadata.ts';
import type { SourceFields } from './source/source-text.ts';

/** What is known of a document: what its text prints and, where it prints nothing, what the page around it says. */
export interface CompleteMetadata extends Metadata {
  readonly indexNumber: string | null;
  readonly subject: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** Where the page was saved from. */
  readonly address: string | null;
  /** The fields that only the page says. */
  readonly ofPage: ReadonlySet<keyof SourceFields>;
}

/** Fills what a text does not print about itself from the fields around it; null where neither says anything. */
export function completeMetadata(metadata: Metadata, fields: SourceFields): CompleteMetadata {
  const { title, documentNumber, issuers, date } = metadata;
  const ofPage = new Set<keyof SourceFields>();
  const fill = <T>(field: keyof SourceFields, own: T | null, page: T | null): T | null => {
    if (own !== null || page === null) return own;
    ofPage.add(field);
    return page;
  };
  return {
    ...metadata,
    title: fill('title', title, fields.title),
    documentNumber: fill('documentNumber', documentNumber, fields.documentNumber),
    issuers: fill('issuers', nonEmpty(issuers), nonEmpty(fields.issuers)) ?? [],
    date: fill('date', date, fields.date),
    indexNumber: fill('indexNumber', null, fields.indexNumber),
    subject: fill('subject', null, fields.subject),
    published: fill('published', null, fields.published),
    address: fill('address', null, fields.address),
    ofPage,
  };
}

function nonEmpty(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}
