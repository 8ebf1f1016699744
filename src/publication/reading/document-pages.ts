import { formatLocator } from '#policy/tree/locator.ts';
import type { Paragraph, Provision } from '#policy/tree/tree.ts';
import { listPages, type PageNode } from '#policy/tree/walk.ts';
import type { TextDocument } from '#corpus/corpus.ts';
import { listNearPages } from './near-pages.ts';

/** A page of a document, with its neighbours in reading order and where a citation says it stands. */
export interface DocumentPage {
  readonly document: TextDocument;
  readonly page: PageNode;
  readonly previous: PageNode | null;
  readonly next: PageNode | null;
  readonly locator: string;
  /** The pages just below it. */
  readonly below: readonly PageNode[];
  /** The pages that its contents list names. */
  readonly near: readonly PageNode[];
}

/** Every page of a document in reading order. */
export function listDocumentPages(document: TextDocument): DocumentPage[] {
  const pages = listPages(document.tree);
  return pages.map((page, index) => ({
    document,
    page,
    previous: pages[index - 1] ?? null,
    next: pages[index + 1] ?? null,
    locator: formatLocator(document.tree, page.eId),
    below: pages.filter(({ parentEId }) => parentEId === page.eId),
    near: listNearPages(pages, page),
  }));
}

/** The blocks that stand in a page itself, without the provisions that have pages of their own. */
export function listOwnBlocks(
  page: PageNode,
  below: readonly PageNode[],
): (Paragraph | Provision)[] {
  const elsewhere = new Set(below.map(({ eId }) => eId));
  return page.node.children.filter(({ eId }) => !elsewhere.has(eId));
}
