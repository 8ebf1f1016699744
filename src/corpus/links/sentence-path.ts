import type { DocumentTree } from '#policy/tree/tree.ts';
import { listPages } from '#policy/tree/walk.ts';

/** The eIds of the pages of each document, worked out once: every link asks for one. */
const pagesOf = new WeakMap<DocumentTree, ReadonlySet<string>>();

/** The innermost page that holds a provision or sentence, by its eId; null where none does. */
export function findPageId(tree: DocumentTree, eId: string): string | null {
  const pages = pagesOf.get(tree) ?? new Set(listPages(tree).map((page) => page.eId));
  pagesOf.set(tree, pages);
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
