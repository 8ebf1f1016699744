import { hasText, type CorpusDocument } from '#corpus/corpus.ts';
import { listComparedPages } from './documents/compared-pages.ts';
import type { Publication } from './publication.ts';
import { listTermSentences, toTermView } from './places/term-page.ts';
import { listTownMentions } from './places/town-facts.ts';
import { toSurroundings } from './surroundings.ts';

/** Pages, and files beside them, that are made together: all that stands below an address. */
export interface PageGroup {
  /** Without language. */
  readonly address: string;
  /** Whatever they show, as plain data; what is not here cannot change them. */
  readonly seen: unknown;
}

/** Every group of pages whose number grows with the documents; their pages are made of nothing else than what is seen there. */
export function listPageGroups(publication: Publication): PageGroup[] {
  const { documents, terms, towns } = publication.corpus;
  return [
    ...documents.map((document) => ({
      address: toDocumentGroup(document),
      seen: toSurroundings(publication, document),
    })),
    ...documents.filter(hasText).flatMap((document) => {
      const seen = listComparedPages(publication, document);
      return seen.length > 0 ? [{ address: toComparisonGroup(document), seen }] : [];
    }),
    ...towns.flatMap((town) => {
      const [, ...later] = listTownMentions(publication, town.id);
      return later.map((page) => ({ address: page.path, seen: { town, page } }));
    }),
    ...terms.flatMap((term) => {
      const [, ...later] = listTermSentences(toTermView(publication, term));
      return later.map((page) => ({ address: page.path, seen: { term, page } }));
    }),
  ];
}

/** The group of the pages and files of a document. */
export function toDocumentGroup({ id }: Pick<CorpusDocument, 'id'>): string {
  return `/documents/${id}/`;
}

/** The group of the pages on which a document stands beside what it cites. */
export function toComparisonGroup({ id }: Pick<CorpusDocument, 'id'>): string {
  return `/compare-text/${id}/`;
}
