import type {
  Attachment,
  DocumentTree,
  Paragraph,
  Provision,
  Stretch,
  TreeNode,
} from '#policy/tree/tree.ts';
import { listNodes, listSentences } from '#policy/tree/walk.ts';
import { fingerprint } from '../fingerprint.ts';
import { wordsOfPart } from './named-addresses.ts';
import { matchSiblings } from './match-siblings.ts';
import type { PublishedParts } from './published-parts.ts';

/**
 * Gives every part of a document whose words were published the id under which they were, and to no other part that id:
 * ids count, so that a paragraph cut in two would else give each later one the id of another.
 */
export function keepIds(tree: DocumentTree, published: PublishedParts): DocumentTree {
  if (published.size === 0 || isAsPublished(tree, published)) return tree;
  const keepAll = <Node extends TreeNode>(nodes: readonly Node[], above: string | null): Node[] => {
    const ids = matchSiblings(nodes, above, published);
    return nodes.map((node, at) => keep(node, ids[at] ?? node.eId));
  };
  const keep = <Node extends TreeNode>(node: Node, eId: string): Node => {
    if (node.type === 'sentence') return { ...node, eId };
    if (node.type === 'paragraph') return { ...node, ...keepSentences(node, eId) };
    return { ...node, eId, children: keepAll<TreeNode>(node.children, eId) };
  };
  const keepSentences = (paragraph: Paragraph, eId: string): Partial<Paragraph> => {
    const sentences = listSentences({ ...paragraph, eId });
    const ids = keepAll(sentences, eId).map((sentence) => sentence.eId);
    const counted = ids.every((id, at) => id === sentences[at]?.eId);
    return counted ? { eId } : { eId, sentenceIds: ids };
  };
  const stretch = (part: Stretch | null): Stretch | null => part && keep(part, part.eId);
  return {
    title: tree.title,
    notice: stretch(tree.notice),
    preamble: stretch(tree.preamble),
    body: keepAll<Provision>(tree.body, null),
    closing: stretch(tree.closing),
    attachments: keepAll<Attachment>(tree.attachments, null),
  };
}

function isAsPublished(tree: DocumentTree, published: PublishedParts): boolean {
  const nodes = [...listNodes(tree)];
  return nodes.every(
    (node) => published.wordsOf(node.eId)?.hash === fingerprint(wordsOfPart(node)),
  );
}
