import { listNodes } from '#policy/tree/walk.ts';
import { hasText, type CorpusDocument } from '#corpus/corpus.ts';
import type { RelatedDocument } from './relations.ts';
import { toListPages, type ListPage, type ListPages } from '../list-pages.ts';
import type { Surroundings } from '../surroundings.ts';
import { listDocumentPages, listStretches, type DocumentPage } from '../reading/document-pages.ts';
import type { Mention } from '../reading/mentions.ts';

const perPage = 50;

/** The sentences that cite a document, as a list of which the first page stands on the document's own. */
export function listCiting({ document, citedBy }: Surroundings): ListPages<Mention> {
  const path = `/documents/${document.id}/`;
  return toListPages(path, citedBy, perPage, `${path}cited-by/`);
}

/** The sentences that refer to a page of a document or to anything in it, each once, as a list of which the first page stands on that. */
export function listReferring(
  { referredBy }: Surroundings,
  documentPage: DocumentPage,
): ListPages<Mention> {
  const { document, page } = documentPage;
  const blocks = listStretches(documentPage).flatMap((stretch) => stretch.blocks);
  const nodes = [page.node, ...blocks.flatMap((block) => [...listNodes(block)])];
  const path = `/documents/${document.id}/${page.eId}/`;
  const mentions = nodes.flatMap(({ eId }) => referredBy.get(eId) ?? []);
  const once = new Map(mentions.map((mention) => [mention.path, mention]));
  return toListPages(path, [...once.values()], perPage, `${path}cited-by/`);
}

/** The relations of a document, as a list of which the first page stands on the document's own. */
export function listRelated({ document, related }: Surroundings): ListPages<RelatedDocument> {
  const path = `/documents/${document.id}/`;
  return toListPages(path, related, perPage, `${path}related/`);
}

/** A later page of a list that begins on the page of a document, or of one of its provisions. */
export type LaterPage = { readonly document: CorpusDocument } & (
  | {
      readonly list: 'citing';
      readonly page: ListPage<Mention>;
      readonly provision: DocumentPage | null;
    }
  | { readonly list: 'related'; readonly page: ListPage<RelatedDocument> }
);

/** Every page of such lists of a document that has an address of its own. */
export function listLaterPages(surroundings: Surroundings): LaterPage[] {
  const { document } = surroundings;
  const [, ...related] = listRelated(surroundings);
  const [, ...citing] = listCiting(surroundings);
  return [
    ...related.map((page) => ({ document, list: 'related' as const, page })),
    ...citing.map((page) => ({ document, list: 'citing' as const, page, provision: null })),
    ...listReferringPages(surroundings),
  ];
}

function listReferringPages(surroundings: Surroundings): LaterPage[] {
  const { document, referredBy } = surroundings;
  const lines = [...referredBy.values()].reduce((sum, mentions) => sum + mentions.length, 0);
  // No page has more lines than all of them.
  if (!hasText(document) || lines <= perPage) return [];
  return listDocumentPages(document).flatMap((provision) => {
    const [, ...later] = listReferring(surroundings, provision);
    return later.map((page) => ({ document, list: 'citing' as const, page, provision }));
  });
}
