import type { TextDocument } from '#corpus/corpus.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { mostShortSentences, toShortId } from '#policy/tree/short-id.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { TreeNode } from '#policy/tree/tree.ts';
import { listNodes, listPages, listSentences, plainText } from '#policy/tree/walk.ts';

/** A part of a text that a reader can take: cite, send, print, put on another page. */
export interface SharedPart {
  readonly type: TreeNode['type'];
  readonly eId: string;
  /** Its official words, set as on its page. */
  readonly words: string;
  /** Where a citation says that it stands: 第二部分第（六）项第4句. */
  readonly locator: string;
  /** The eId of the page on which it stands; its own where it has one. */
  readonly page: string;
  /** Its address, without language: that page, and its anchor there where it is not the whole page. */
  readonly path: string;
  /** Its short address, without language; null where it has none. */
  readonly short: string | null;
}

/** All that a reader can take from a text, in reading order, parents before children. */
export function listSharedParts(document: TextDocument): SharedPart[] {
  const { id, tree } = document;
  const pages = new Set(listPages(tree).map(({ eId }) => eId));
  let page = '';
  return [...listNodes(tree)].map((node) => {
    const { eId, type } = node;
    if (pages.has(eId)) page = eId;
    else page = findPage(pages, eId);
    const own = `/documents/${id}/${page}/`;
    return {
      type,
      eId,
      words: toTypeset(plainText(node)),
      locator: formatLocator(tree, eId),
      page,
      path: eId === page ? own : `${own}#${eId}`,
      short: toShortPath(document, eId),
    };
  });
}

/** The innermost page above a part. */
function findPage(pages: ReadonlySet<string>, eId: string): string {
  let at = eId;
  while (!pages.has(at)) at = at.slice(0, at.lastIndexOf('__'));
  return at;
}

/** Whether sentences of a document have short addresses, cards and embeds of their own, and not only its provisions. */
export function sharesSentences({ record, tree }: TextDocument): boolean {
  return record.short?.to === 'sentences' && listSentences(tree).length <= mostShortSentences;
}

/** The short address of a part of a document, or of the document itself for null, without language; null where it has none. */
export function toShortPath(document: TextDocument, eId: string | null): string | null {
  const { short } = document.record;
  if (short === undefined) return null;
  if (eId === null) return `/${short.name}/`;
  const isInner = /__(?:p|s)_\d+$/.test(eId);
  return isInner && short.to !== 'sentences' ? null : `/${short.name}/${toShortId(eId)}/`;
}
