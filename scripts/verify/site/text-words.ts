import { toTypeset } from '#policy/text/typeset.ts';
import type { Provision, TreeNode } from '#policy/tree/tree.ts';
import { listSentences, type PlacedText } from '#policy/tree/walk.ts';

/** How a page writes the label and heading of a provision. */
export type WriteHeading = (provision: Provision) => string;

/** The eIds of nodes that have pages of their own. */
type Named = Pick<ReadonlySet<string>, 'has'>;

/** The words of a node in the order of the tree, as a page shows them: headings and sentences, and of each node named in `paged` only the name. */
export function* eachWords(
  node: TreeNode,
  write: WriteHeading,
  paged: Named = new Map(),
): Generator<PlacedText> {
  if (node.type === 'sentence') {
    yield { eId: node.eId, text: toTypeset(node.text) };
    return;
  }
  if (node.type === 'paragraph') {
    for (const sentence of listSentences(node)) yield* eachWords(sentence, write);
    return;
  }
  if (node.type === 'provision') yield { eId: node.eId, text: write(node) };
  if (node.type === 'attachment') yield { eId: node.eId, text: toTypeset(node.title) };
  yield* eachWordsWithin(node, write, paged);
}

/** The same without the node's own heading. */
export function* eachWordsWithin(
  node: Extract<TreeNode, { children: unknown }>,
  write: WriteHeading,
  paged: Named,
): Generator<PlacedText> {
  for (const child of node.children) {
    if (isPaged(child, paged)) yield { eId: child.eId, text: toName(child) };
    else yield* eachWords(child, write, paged);
  }
}

function isPaged(node: TreeNode, paged: Named): node is Provision {
  return node.type === 'provision' && paged.has(node.eId);
}

/** A heading as it stands on its own line. */
export function toHeading({ label, heading, headingEnd }: Provision): string {
  return toTypeset(label) + toTypeset(heading ?? '') + headingEnd;
}

/** A heading that opens a line of text. */
export function toLead({ label, heading, headingEnd }: Provision): string {
  return toTypeset(label + (heading ?? '') + headingEnd);
}

function toName({ label, heading }: Provision): string {
  return toTypeset(label + (heading ?? ''));
}
