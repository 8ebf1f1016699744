import { followSteps } from './follow-steps.ts';
import {
  childrenOf,
  listAround,
  listOwnParagraphs,
  type ProvisionIndex,
} from './provision-index.ts';
import type { Reference, StepUnit } from './reference.ts';
import type { Provision, ProvisionKind, TreeNode } from './tree.ts';

const kindsOf: Partial<Record<StepUnit, readonly ProvisionKind[]>> = {
  编: ['part'],
  章: ['chapter'],
  节: ['division'],
  部分: ['section'],
  条: ['article'],
  项: ['item', 'clause'],
};

/** The node of its own document to which a sentence's reference leads, or null; a reference to another document is not for it. */
export function resolveReference(
  index: ProvisionIndex,
  sentence: string,
  { anchor, steps }: Pick<Reference, 'anchor' | 'steps'>,
): TreeNode | null {
  switch (anchor.kind) {
    case 'self':
      return resolveOwn(index, sentence, steps);
    case 'around':
      return goOn(index, findUnit(index, sentence, anchor.unit), steps);
    case 'before':
      return goOn(index, findBefore(index, sentence, anchor.unit, anchor.back), steps);
    case 'above':
      return findAbove(index, sentence);
    default:
      return null;
  }
}

function goOn(
  index: ProvisionIndex,
  root: TreeNode | null,
  steps: Reference['steps'],
): TreeNode | null {
  return root === null ? null : followSteps(index, root, steps);
}

/** From the inside out: 第二款 counts in this article, 第三条 in this chapter if numbering restarts there, else in the document. */
function resolveOwn(
  index: ProvisionIndex,
  sentence: string,
  steps: Reference['steps'],
): TreeNode | null {
  const around = listAround(index, sentence).filter(({ type }) => type !== 'paragraph');
  const roots = [...around, null];
  for (const root of roots) {
    const found = followSteps(index, root, steps);
    if (found !== null) return found;
  }
  return null;
}

/** The unit around a sentence; a paragraph (款) holds the items that follow it too. */
function findUnit(index: ProvisionIndex, sentence: string, unit: StepUnit): TreeNode | null {
  const around = listAround(index, sentence);
  if (unit === '款') return findParagraph(around);
  const kinds = kindsOf[unit] ?? [];
  return around.find((node) => node.type === 'provision' && kinds.includes(node.kind)) ?? null;
}

/** What holds the paragraphs that are counted as 款 around a sentence: its article, else what holds its paragraph. */
function findCounter(around: readonly TreeNode[]): TreeNode | undefined {
  return around.find(isArticle) ?? around[1];
}

function isArticle(node: TreeNode): node is Provision {
  return node.type === 'provision' && node.kind === 'article';
}

function findParagraph(around: readonly TreeNode[]): TreeNode | null {
  const counter = findCounter(around);
  if (counter === undefined) return null;
  const inside = around[around.indexOf(counter) - 1];
  if (inside === undefined || inside.type === 'paragraph') return inside ?? null;
  const siblings = childrenOf(counter);
  return siblings.slice(0, siblings.indexOf(inside)).findLast(isParagraph) ?? null;
}

function isParagraph({ type }: TreeNode): boolean {
  return type === 'paragraph';
}

function findBefore(
  index: ProvisionIndex,
  sentence: string,
  unit: StepUnit,
  back: number,
): TreeNode | null {
  const own = findUnit(index, sentence, unit);
  if (own === null) return null;
  if (unit === '条') return stepBack(index.articles, own, back);
  const parent = index.nodes.get(index.parents.get(own.eId) ?? '');
  if (parent === undefined) return null;
  if (unit === '款') return stepBack(listOwnParagraphs(parent), own, back);
  return stepBack(
    childrenOf(parent).filter(({ type }) => type === 'provision'),
    own,
    back,
  );
}

function stepBack(nodes: readonly TreeNode[], own: TreeNode, back: number): TreeNode | null {
  const at = nodes.indexOf(own);
  return at < 0 ? null : (nodes[at - back] ?? null);
}

/** The sentence before in the same paragraph, else the paragraph or provision before it. */
function findAbove({ nodes, parents }: ProvisionIndex, sentence: string): TreeNode | null {
  for (let at: string | undefined = sentence; at !== undefined; at = parents.get(at)) {
    const parent = nodes.get(parents.get(at) ?? '');
    const siblings = parent === undefined ? [] : childrenOf(parent);
    const before = siblings[siblings.findIndex(({ eId }) => eId === at) - 1];
    if (before !== undefined) return before;
    if (parent?.type === 'provision' && parent.kind === 'section') return null;
  }
  return null;
}
