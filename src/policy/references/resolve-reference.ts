import { followPath } from './follow-path.ts';
import { listBetween } from './list-between.ts';
import {
  childrenOf,
  listAround,
  listOwnParagraphs,
  type ProvisionIndex,
} from './provision-index.ts';
import type { Reference, StepUnit } from './reference.ts';
import type { Provision, ProvisionKind, TreeNode } from '../tree/tree.ts';

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
      return anchor.stated || isCountedHere(index, steps)
        ? resolveOwn(index, sentence, steps)
        : null;
    case 'attachment':
      return goOn(index, findAttachment(index, anchor.ordinal), steps);
    case 'around':
      return (
        goOn(index, findUnit(index, sentence, anchor.unit), steps) ??
        (anchor.unit === '条' ? findInLists(index, sentence, steps) : null)
      );
    case 'before':
      return goOn(index, findBefore(index, sentence, anchor.unit, anchor.back), steps);
    case 'above':
      return findAbove(index, sentence);
    default:
      return null;
  }
}

/** What a sentence's reference means beside the node to which it leads: what lies within its range (第三条至第五条), or nearer (前两款). */
export function listMeant(
  index: ProvisionIndex,
  sentence: string,
  { anchor, steps, since }: Pick<Reference, 'anchor' | 'steps' | 'since'>,
  found: TreeNode,
): TreeNode[] {
  if (since !== undefined) {
    const first = resolveReference(index, sentence, { anchor, steps: since });
    return first === null ? [] : listBetween(index, first, found);
  }
  if (anchor.kind !== 'before' || anchor.back < 2 || steps.length > 0) return [];
  const own = findUnit(index, sentence, anchor.unit);
  return own === null ? [] : listBetween(index, found, own);
}

function goOn(
  index: ProvisionIndex,
  root: TreeNode | null,
  steps: Reference['steps'],
): TreeNode | null {
  return root === null ? null : followPath(index, root, steps);
}

/** 第三条 alone is none of a document that has no articles. */
function isCountedHere({ articles }: ProvisionIndex, [first]: Reference['steps']): boolean {
  return first?.unit !== '条' || articles.length > 0;
}

function findAttachment({ attachments }: ProvisionIndex, ordinal: number | null): TreeNode | null {
  if (ordinal !== null) return attachments[ordinal - 1] ?? null;
  return attachments.length === 1 ? (attachments[0] ?? null) : null;
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
    const found = followPath(index, root, steps);
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

/** Where an article has more lists than one, 第三项 alone is that of the list around the sentence, else of the one nearest before it. */
function findInLists(
  index: ProvisionIndex,
  sentence: string,
  steps: Reference['steps'],
): TreeNode | null {
  const around = listAround(index, sentence);
  const article = around.find(isArticle);
  const own = findParagraph(around);
  if (article === undefined || own === null || steps[0]?.unit !== '项') return null;
  const paragraphs = listOwnParagraphs(article);
  const nearest = paragraphs.slice(0, paragraphs.findIndex(({ eId }) => eId === own.eId) + 1);
  for (const paragraph of nearest.toReversed()) {
    const found = followPath(index, paragraph, steps);
    if (found !== null) return found;
  }
  return null;
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
  if (unit === '款') {
    const found = stepBack(listOwnParagraphs(parent), own, back);
    return found ?? findJoined(index, sentence, { parent, own, back });
  }
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

/**
 * The paragraph before, where the source has joined the paragraphs: as many blocks as it counts back can only be the first of them,
 * of more the article as a whole is all that is certain.
 */
function findJoined(
  index: ProvisionIndex,
  sentence: string,
  { parent, own, back }: { parent: TreeNode; own: TreeNode; back: number },
): TreeNode | null {
  const [first] = listOwnParagraphs(parent);
  if (first !== own) return null;
  const blocks = listBefore(index, sentence, own);
  if (blocks.length === back) return blocks[0] ?? null;
  return blocks.length > back ? parent : null;
}

/** What may be a paragraph of its own before a sentence: sentences of its paragraph; for one after the last item all with its items is one. */
function listBefore(index: ProvisionIndex, sentence: string, own: TreeNode): TreeNode[] {
  const [paragraph, item, article] = listAround(index, sentence);
  const inOwn = childrenOf(own);
  if (paragraph === own)
    return inOwn.slice(
      0,
      inOwn.findIndex(({ eId }) => eId === sentence),
    );
  const at = paragraph ? childrenOf(paragraph).findIndex(({ eId }) => eId === sentence) : 0;
  const isLast = article !== undefined && childrenOf(article).at(-1) === item;
  if (at === 0 || !isLast || paragraph === undefined) return inOwn.slice(0, -1);
  return [own, ...childrenOf(paragraph).slice(1, at)];
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
