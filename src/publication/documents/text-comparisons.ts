import { type CorpusDocument, hasText, type TextDocument } from '#corpus/corpus.ts';
import { listDocumentPages, type DocumentPage } from '../reading/document-pages.ts';
import { remember } from '#remember.ts';
import { toListPages, type ListPages } from '../list-pages.ts';
import { lookUp, type Publication } from '../publication.ts';
import { findPageId } from '#corpus/links/sentence-path.ts';

/** A page of a document beside what it cites. */
export interface TextComparison {
  /** Its address without language; one for each citing page and cited place, so their number grows with the citations only. */
  readonly path: string;
  readonly left: DocumentPage;
  readonly right: CorpusDocument;
  /** The page of the cited document that is meant, or null where the whole is meant or its text is not held. */
  readonly provision: DocumentPage | null;
}

/** Every page that cites another document, beside each place that it cites. */
export function listTextComparisons(publication: Publication): TextComparison[] {
  return publication.corpus.documents
    .filter(hasText)
    .flatMap((document) => compareText(publication, document));
}

/** The pages of a document that cite another, beside each place that they cite. */
export function compareText(publication: Publication, document: TextDocument): TextComparison[] {
  const cites = publication.links.cites.get(document.id) ?? [];
  if (cites.length === 0) return [];
  const byPage = Map.groupBy(cites, ({ eId }) => findPageId(document.tree, eId));
  return listDocumentPages(document).flatMap((left) => {
    const rights = (byPage.get(left.page.eId) ?? []).map(({ to, provision }) =>
      toRight(publication, to, provision),
    );
    const once = new Map(rights.map((right) => [right.key, right]));
    const pointed = new Set(
      rights.filter((one) => one.provision !== null).map((one) => one.right.id),
    );
    return [...once.values()]
      .filter(({ provision, right }) => provision !== null || !pointed.has(right.id))
      .map(({ key, ...right }) => ({
        ...right,
        left,
        path: `/compare-text/${document.id}/${left.page.eId}/${key}/`,
      }));
  });
}

/** The comparisons as pages of a list. */
export const listComparisonPages = remember((publication: Publication): ListPages<TextComparison> =>
  toListPages('/compare-text/', listTextComparisons(publication), 100),
);

function toRight(
  { documents }: Publication,
  to: string,
  provision: string | null,
): { key: string; right: CorpusDocument; provision: DocumentPage | null } {
  const right = lookUp(documents, to);
  const eId = hasText(right) && provision !== null ? findPageId(right.tree, provision) : null;
  const page = hasText(right)
    ? (listDocumentPages(right).find((one) => one.page.eId === eId) ?? null)
    : null;
  return { key: page === null ? to : `${to}/${page.page.eId}`, right, provision: page };
}
