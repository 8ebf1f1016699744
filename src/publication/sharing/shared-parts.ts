import type { TextDocument } from '#corpus/corpus.ts';
import { findPageId, toSentencePath } from '#corpus/links/sentence-path.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { mostShortSentences, toShortId } from '#policy/tree/short-id.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { TreeNode } from '#policy/tree/tree.ts';
import { listNodes, listSentences, plainText } from '#policy/tree/walk.ts';
import { remember } from '#remember.ts';

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

/** All that a reader can take from a text, in reading order, parents before children; gathered once, as cite pages, short addresses and cards all ask. */
export const listSharedParts = remember((document: TextDocument): readonly SharedPart[] => {
  const { id, tree } = document;
  return [...listNodes(tree)].map((node) => {
    const { eId, type } = node;
    return {
      type,
      eId,
      words: toTypeset(plainText(node)),
      locator: formatLocator(tree, eId),
      page: findPageId(tree, eId) ?? eId,
      path: toSentencePath(id, tree, eId),
      short: toShortPath(document, eId),
    };
  });
});

/** Whether sentences of a document have short addresses, cards and embeds of their own, and not only its provisions; counted once, as each of its parts asks. */
export const sharesSentences = remember(
  ({ record, tree }: TextDocument): boolean =>
    record.short?.to === 'sentences' && listSentences(tree).length <= mostShortSentences,
);

/** The short address of a part of a document, or of the document itself for null, without language; null where it has none. */
export function toShortPath(document: TextDocument, eId: string | null): string | null {
  const { short } = document.record;
  if (short === undefined) return null;
  if (eId === null) return `/${short.name}/`;
  const isInner = /__(?:p|s)_\d+$/.test(eId);
  return isInner && short.to !== 'sentences' ? null : `/${short.name}/${toShortId(eId)}/`;
}
