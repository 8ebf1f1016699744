import { listPages, type PageNode } from '#policy/tree/walk.ts';
import type { DocumentTree } from '#policy/tree/tree.ts';
import { remember } from '#remember.ts';
import type { CorpusDocument } from '#corpus/corpus.ts';
import { lookUp, type Publication } from '../publication.ts';

/** Listed once: long lists of sentences ask for the page of each. */
const pagesOf = remember(
  (tree: DocumentTree) => new Map(listPages(tree).map((page) => [page.eId, page])),
);

/** The page of a document at an address without language, anchor or not; throws where there is none. */
export function findPage(
  publication: Publication,
  path: string,
): { document: CorpusDocument; page: PageNode } {
  const [, , id = '', eId = ''] = path.split('/');
  const document = lookUp(publication.documents, id);
  const page = document.tree && pagesOf(document.tree).get(eId);
  if (!page) throw new Error(`No page of a document at ${path}`);
  return { document, page };
}
