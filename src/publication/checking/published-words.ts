import type { TextDocument } from '#corpus/corpus.ts';
import { fingerprint } from '#corpus/fingerprint.ts';
import type { SheetCode } from '#check/sheet-code.ts';
import { hashParts, type PublishedWords, type WordsFile } from '#check/published-words.ts';
import { toSheetText, type HashedPart } from '#check/sheet-text.ts';
import { listNodes } from '#policy/tree/walk.ts';
import type { TreeNode } from '#policy/tree/tree.ts';
import { remember } from '#remember.ts';

/** The words of a document as they are published for whoever checks a copy: title, headings and sentences, in reading order. */
export function toWordsFile({ id, record, tree }: TextDocument): WordsFile {
  const title = { eId: '', words: record.title, before: '', after: '' };
  return { document: id, parts: [title, ...[...listNodes(tree)].map(toPublishedWords)] };
}

function toPublishedWords(node: TreeNode): PublishedWords {
  const { eId } = node;
  switch (node.type) {
    case 'stretch':
      return { eId, words: '', before: '', after: '' };
    case 'paragraph':
    case 'table':
    case 'row':
    case 'cell':
      return { eId, words: null, before: '', after: '' };
    case 'sentence':
      return { eId, words: node.text, before: '', after: '' };
    case 'footnote':
      return { eId, words: node.mark, before: '', after: '' };
    case 'attachment':
      return { eId, words: node.title, before: '', after: '' };
    case 'provision':
      return node.heading === null
        ? { eId, words: node.label, before: '', after: '' }
        : { eId, words: node.heading, before: node.label, after: node.headingEnd };
  }
}

/** The fingerprint of each part of a document, as the registry writes it down. */
export const listHashedParts = remember((document: TextDocument): readonly HashedPart[] =>
  hashParts(toWordsFile(document), fingerprint),
);

/** What is printed of a part of a document, or of all of it for an empty id, as a code that can be checked. */
export function toSheetCode(document: TextDocument, eId: string): SheetCode {
  const hash = fingerprint(toSheetText(listHashedParts(document), eId));
  return { document: document.id, eId, hash };
}

/** The drawing of that code, without language. */
export function toCodePath({ document, eId }: Pick<SheetCode, 'document' | 'eId'>): string {
  return `/documents/${document}/qr/${eId === '' ? 'document' : eId}.svg`;
}
