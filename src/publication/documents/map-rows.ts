import type { PageNode } from '#policy/tree/walk.ts';
import type { TextDocument } from '#corpus/corpus.ts';
import { listDocumentPages } from '../reading/document-pages.ts';
import type { PromiseNote } from '../reading/promise-note.ts';
import { lookUp, type ListedDocument } from '../publication.ts';
import type { Surroundings } from '../surroundings.ts';
import { findPageId } from '#corpus/links/sentence-path.ts';

/** A part or clause of a document with all that its own sentences lead to. */
export interface MapRow {
  readonly page: PageNode;
  readonly targets: readonly PromiseNote[];
  readonly cites: readonly ListedDocument[];
  /** The eIds of the pages of this document to which it refers. */
  readonly refersTo: readonly string[];
}

/** The structure of a document, a row for each page in reading order. */
export function listMapRows(
  { cited, marks, targets }: Surroundings,
  document: TextDocument,
): MapRow[] {
  const byPage = Map.groupBy(marks, ([eId]) => findPageId(document.tree, eId) ?? '');
  return listDocumentPages(document).map(({ page }) => {
    const own = (byPage.get(page.eId) ?? []).flatMap(([, found]) => found);
    const refs = (kind: (typeof own)[number]['kind']) => [
      ...new Set(own.filter((mark) => mark.kind === kind).map(({ ref }) => ref)),
    ];
    const referred = own
      .filter(({ kind }) => kind === 'provision')
      .flatMap(({ eId }) => (eId === null ? [] : (findPageId(document.tree, eId) ?? [])));
    return {
      page,
      targets: refs('target').map((id) => lookUp(targets, id)),
      cites: refs('citation').map((id) => lookUp(cited, id)),
      refersTo: [...new Set(referred)].filter((eId) => eId !== page.eId),
    };
  });
}
