import { listPages, type PageNode } from '#policy/tree/walk.ts';
import type { CorpusDocument } from '#corpus/corpus.ts';
import { lookUp, type Publication } from '../publication.ts';

/** The page of a document at an address without language, anchor or not; throws where there is none. */
export function findPage(
  publication: Publication,
  path: string,
): { document: CorpusDocument; page: PageNode } {
  const [, , id = '', eId = ''] = path.split('/');
  const document = lookUp(publication.documents, id);
  const page = document.tree && listPages(document.tree).find((one) => one.eId === eId);
  if (!page) throw new Error(`No page of a document at ${path}`);
  return { document, page };
}
