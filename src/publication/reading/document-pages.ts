import { formatLocator } from '#policy/tree/locator.ts';
import type { Block, Provision } from '#policy/tree/tree.ts';
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

/** A stretch of a page: blocks of its own, then the pages just below it that follow them before its next own block. */
export interface PageStretch {
  readonly blocks: readonly (Block | Provision)[];
  readonly pages: readonly PageNode[];
}

/** All that stands in a page in the order of the text; at least one stretch, of which only the first may be without blocks. */
export function listStretches({ page, below }: DocumentPage): PageStretch[] {
  const paged = new Map(below.map((one) => [one.eId, one]));
  let open = { blocks: [] as (Block | Provision)[], pages: [] as PageNode[] };
  const stretches = [open];
  for (const child of page.node.children) {
    const own = paged.get(child.eId);
    if (own) open.pages.push(own);
    else {
      if (open.pages.length > 0) stretches.push((open = { blocks: [], pages: [] }));
      open.blocks.push(child);
    }
  }
  return stretches;
}
