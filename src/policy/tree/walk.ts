import { createEIdSequence } from './eid.ts';
import { findSentences } from '../text/sentences.ts';
import type {
  Attachment,
  DocumentPart,
  DocumentTree,
  Paragraph,
  Provision,
  ProvisionKind,
  Sentence,
  TreeNode,
} from './tree.ts';

/** A node that has a page of its own, with what stands above it. */
export interface PageNode {
  readonly eId: string;
  readonly node: DocumentPart;
  /** The provisions above it, outermost first. */
  readonly ancestors: readonly Provision[];
  /** The provision or attachment just above it, or null at the top. */
  readonly parentEId: string | null;
}

const paged: ReadonlySet<ProvisionKind> = new Set([
  'part',
  'chapter',
  'division',
  'section',
  'article',
  'clause',
]);

/** The nodes directly under a document, in reading order; the title is not among them. */
export function listParts(tree: DocumentTree): DocumentPart[] {
  const { notice, preamble, body, closing, attachments } = tree;
  return [notice, preamble, ...body, closing, ...attachments].filter((node) => node !== null);
}

/** Whether a node can have a page of its own, where it stands high enough. */
export function isPart(node: TreeNode): node is DocumentPart {
  return node.type === 'provision' || node.type === 'stretch' || node.type === 'attachment';
}

/** The node that has an eId, or null. */
export function findNode(tree: DocumentTree, eId: string): TreeNode | null {
  for (const node of listNodes(tree)) if (node.eId === eId) return node;
  return null;
}

/** Every addressable node in reading order, parents before children. */
export function* listNodes(root: DocumentTree | TreeNode): Generator<TreeNode> {
  if (!('type' in root)) {
    for (const part of listParts(root)) yield* listNodes(part);
    return;
  }
  yield root;
  if (root.type === 'paragraph') yield* sentencesOf(root);
  else if (root.type !== 'sentence') for (const child of root.children) yield* listNodes(child);
}

/** The same without sentences, for which no text need be cut. */
export function* listLargeNodes(root: DocumentTree | TreeNode): Generator<TreeNode> {
  if (!('type' in root)) {
    for (const part of listParts(root)) yield* listLargeNodes(part);
    return;
  }
  if (root.type === 'sentence') return;
  yield root;
  if (root.type !== 'paragraph') for (const child of root.children) yield* listLargeNodes(child);
}

/** All sentences of a document or node in reading order. */
export function listSentences(root: DocumentTree | TreeNode): Sentence[] {
  return [...eachSentence('type' in root ? [root] : listParts(root))];
}

/** Words with the address of what they stand in. */
export interface PlacedText {
  readonly eId: string;
  readonly text: string;
}

/** The headings and the sentences of nodes one at a time, in reading order; a heading has its provision's eId. */
export function* eachText(nodes: Iterable<TreeNode>): Generator<PlacedText> {
  for (const root of nodes) {
    for (const node of listNodes(root)) {
      if (node.type === 'sentence') yield node;
      else if (node.type === 'provision' && node.heading !== null) {
        yield { eId: node.eId, text: node.heading };
      }
    }
  }
}

/** The sentences of some nodes one at a time: there may be millions. */
export function* eachSentence(nodes: Iterable<TreeNode>): Generator<Sentence> {
  for (const root of nodes) {
    for (const node of listNodes(root)) if (node.type === 'sentence') yield node;
  }
}

function* sentencesOf({ eId, text, sentenceIds }: Paragraph): Generator<Sentence> {
  const ids = createEIdSequence(eId);
  let at = 0;
  for (const sentence of findSentences(text)) {
    const counted = ids.sentence();
    yield { type: 'sentence', eId: sentenceIds?.[at] ?? counted, text: sentence };
    at += 1;
  }
}

/** The words of a node in order: label, heading and its punctuation (or an attachment's title), then its paragraphs. */
export function plainText(node: TreeNode): string {
  return [...wordsOf(node)].join('');
}

/** The title where a notice stands before it in the text, else null: then the text begins with it. */
export function findTitleBehindNotice({ notice, title }: DocumentTree): string | null {
  return notice === null ? null : title;
}

/** The whole text of a document in order, nothing between its blocks. */
export function treeText(tree: DocumentTree): string {
  const parts = listParts(tree).map(plainText);
  const titleAt = tree.notice === null ? 0 : 1;
  return parts.toSpliced(titleAt, 0, tree.title ?? '').join('');
}

function* wordsOf(node: TreeNode): Generator<string> {
  switch (node.type) {
    case 'sentence':
    case 'paragraph':
      yield node.text;
      return;
    case 'provision':
      yield node.label + (node.heading ?? '') + node.headingEnd;
      break;
    case 'attachment':
      yield node.title;
      break;
    case 'footnote':
      yield node.mark;
      break;
    case 'stretch':
    case 'table':
    case 'row':
    case 'cell':
  }
  for (const child of node.children) yield* wordsOf(child);
}

/** The nodes that have pages, in reading order: notice, preamble, sections and clauses (in laws down to the article), closing, attachments. */
export function listPages(tree: DocumentTree): PageNode[] {
  return listParts(tree).flatMap((node) => listPagesOf(node, [], null));
}

function listPagesOf(
  node: DocumentPart,
  ancestors: readonly Provision[],
  parentEId: string | null,
): PageNode[] {
  const page = { eId: node.eId, node, ancestors, parentEId };
  if (node.type === 'stretch') return [page];
  const above = node.type === 'provision' ? [...ancestors, node] : ancestors;
  return [page, ...provisionsOf(node).flatMap((child) => listPagesOf(child, above, node.eId))];
}

function provisionsOf(node: Provision | Attachment): Provision[] {
  return node.children.filter((child) => child.type === 'provision').filter(hasPage);
}

function hasPage(provision: Provision): boolean {
  return paged.has(provision.kind);
}
