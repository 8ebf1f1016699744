import { childrenOf, type ProvisionIndex } from './provision-index.ts';
import type { TreeNode } from '../tree/tree.ts';

/** The nodes of one kind that stand between two others: the articles between two articles, else what lies between two within the same node. */
export function listBetween(index: ProvisionIndex, from: TreeNode, to: TreeNode): TreeNode[] {
  const parent = index.parents.get(to.eId);
  const holder = parent === undefined ? undefined : index.nodes.get(parent);
  const inside = holder === undefined ? index.top : childrenOf(holder);
  return (
    sliceBetween(index.articles, from, to) ??
    sliceBetween(inside, from, to)?.filter(({ type }) => type === to.type) ??
    []
  );
}

/** What stands between two members of a list; null where they are not in it, in this order. */
function sliceBetween(nodes: readonly TreeNode[], from: TreeNode, to: TreeNode): TreeNode[] | null {
  const start = nodes.indexOf(from);
  const end = nodes.indexOf(to);
  return start < 0 || end <= start ? null : nodes.slice(start + 1, end);
}
