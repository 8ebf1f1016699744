import type { DocumentTree } from '#policy/tree/tree.ts';
import { listPages } from '#policy/tree/walk.ts';
import { remember } from '#remember.ts';

/** The eIds of the pages of each document, worked out once: every link asks for one. */
const pagesOf = remember(
  (tree: DocumentTree): ReadonlySet<string> => new Set(listPages(tree).map(({ eId }) => eId)),
);

/** The innermost page that holds a provision or sentence, by its eId; null where none does. */
export function findPageId(tree: DocumentTree, eId: string): string | null {
  const pages = pagesOf(tree);
  for (let at = eId; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('__')))) {
    if (pages.has(at)) return at;
  }
  return null;
}

/** The address of a provision without language: on the innermost page that holds it. */
export function toSentencePath(documentId: string, tree: DocumentTree, eId: string): string {
  const page = findPageId(tree, eId);
  const folder = page === null ? '' : `${page}/`;
  const anchor = page === eId ? '' : `#${eId}`;
  return `/documents/${documentId}/${folder}${anchor}`;
}
