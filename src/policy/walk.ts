import type {
  Attachment,
  DocumentTree,
  Provision,
  ProvisionKind,
  Sentence,
  Stretch,
  TreeNode,
} from './tree.ts';

/** A node that has a page of its own, with what stands above it. */
export interface PageNode {
  readonly eId: string;
  readonly node: Stretch | Provision | Attachment;
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
export function listParts(tree: DocumentTree): (Stretch | Provision | Attachment)[] {
  const { notice, preamble, body, closing, attachments } = tree;
  return [notice, preamble, ...body, closing, ...attachments].filter((node) => node !== null);
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
  if (root.type === 'sentence') return;
  const children: readonly TreeNode[] = root.type === 'paragraph' ? root.sentences : root.children;
  for (const child of children) yield* listNodes(child);
}

/** All sentences of a document or node in reading order. */
export function listSentences(root: DocumentTree | TreeNode): Sentence[] {
  return [...listNodes(root)].filter((node) => node.type === 'sentence');
}

/** The words of a node in order: label, heading and its punctuation (or an attachment's title), then its sentences. */
export function plainText(node: TreeNode): string {
  const pieces: string[] = [];
  for (const inner of listNodes(node)) {
    if (inner.type === 'sentence') pieces.push(inner.text);
    if (inner.type === 'provision') {
      pieces.push(inner.label, inner.heading ?? '', inner.headingEnd);
    }
    if (inner.type === 'attachment') pieces.push(inner.title);
  }
  return pieces.join('');
}

/** The whole text of a document in order, nothing between its blocks. */
export function treeText(tree: DocumentTree): string {
  const parts = listParts(tree).map(plainText);
  const titleAt = tree.notice === null ? 0 : 1;
  return parts.toSpliced(titleAt, 0, tree.title ?? '').join('');
}

/** The nodes that have pages, in reading order: notice, preamble, sections and clauses (in laws down to the article), closing, attachments. */
export function listPages(tree: DocumentTree): PageNode[] {
  return listParts(tree).flatMap((node) => listPagesOf(node, [], null));
}

function listPagesOf(
  node: Stretch | Provision | Attachment,
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
