import { remember } from '#remember.ts';
import { type CorpusDocument, hasText } from '#corpus/corpus.ts';
import { toListPages, type ListPages } from '../list-pages.ts';
import type { Publication } from '../publication.ts';
import { listPolicyLines } from './policy-line.ts';

type Kind = CorpusDocument['record']['kind'];

/** The documents of a year (null where it is not known) or of a kind, as a list with an address of its own. */
export type DocumentFilter = {
  readonly path: string;
  readonly pages: ListPages<CorpusDocument>;
} & (
  | { readonly facet: 'year'; readonly year: string | null }
  | { readonly facet: 'kind'; readonly kind: Kind }
);

const perPage = 100;

/** All documents as a list: those with text, then the others, by their dates; undated ones last. */
export const listDocuments = remember(({ corpus }: Publication): ListPages<CorpusDocument> =>
  toListPages('/documents/', toOrder(corpus.documents), perPage),
);

/** By year, the last first, and by kind, for a list of more than one page; who sees all documents at once needs no filter. */
export const listDocumentFilters = remember((publication: Publication): DocumentFilter[] => {
  if (listDocuments(publication).length === 1) return [];
  const documents = toOrder(publication.corpus.documents);
  const years = [...Map.groupBy(documents, ({ record }) => record.date?.slice(0, 4) ?? null)];
  const kinds = [...Map.groupBy(documents, ({ record }) => record.kind)];
  const toFilter = (facet: string, value: string, own: readonly CorpusDocument[]) => {
    const path = `/documents/by/${facet}/${value}/`;
    return { path, pages: toListPages(path, own, perPage) };
  };
  return [
    ...years
      .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? 1 : -1))
      .map(([year, own]) => {
        return { facet: 'year' as const, year, ...toFilter('year', year ?? 'unknown', own) };
      }),
    ...kinds.map(([kind, own]) => {
      return { facet: 'kind' as const, kind, ...toFilter('kind', kind, own) };
    }),
  ];
});

/** The lines of policy that are drawn below the list of all documents: three at most, and none where it takes several pages; the page of each document draws its own. */
export function listDrawnLines(publication: Publication): CorpusDocument[][] {
  return listDocuments(publication).length === 1 ? listPolicyLines(publication, 3) : [];
}

function toOrder(documents: readonly CorpusDocument[]): CorpusDocument[] {
  const dateOf = ({ record }: CorpusDocument): string => record.date ?? '9';
  return documents.toSorted(
    (a, b) => Number(hasText(b)) - Number(hasText(a)) || dateOf(a).localeCompare(dateOf(b)),
  );
}
