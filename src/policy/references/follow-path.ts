import { parseLabel } from '../tree/labels.ts';
import {
  childrenOf,
  listOwnParagraphs,
  toNumberKey,
  type ProvisionIndex,
} from './provision-index.ts';
import type { PathStep } from './reference.ts';
import type { Provision, ProvisionKind, TreeNode } from '../tree/tree.ts';

/** Goes a way of steps from a node, or from the whole document (null); null when a step leads nowhere or to more than one place. */
export function followPath(
  index: ProvisionIndex,
  root: TreeNode | null,
  steps: readonly PathStep[],
): TreeNode | null {
  const [first, ...rest] = steps;
  let current = first === undefined ? root : follow(index, root, first);
  for (const step of rest) {
    if (current === null) return null;
    // 第二部分第(三)条 counts inside the part that was named; a 条 alone never counts inside what is around it.
    const inner = step.unit === '条' ? onlyOne(listInner(index, current), step) : null;
    current = follow(index, current, step) ?? inner;
  }
  return current;
}

function follow(index: ProvisionIndex, from: TreeNode | null, step: PathStep): TreeNode | null {
  switch (step.unit) {
    case '款':
      return from === null || !isCounted(from) ? null : findParagraph(index, from, step);
    case '项':
    case '点':
    case '目':
      return from === null ? findAtTop(index, step) : onlyOne(listInner(index, from), step);
    default:
      return findCounted(index, from, step) ?? (from === null ? findAtTop(index, step) : null);
  }
}

/**
 * 本要点第(三)项 without its section, and 第二条 of a document that has 一、二、 and no articles.
 * Where a document has clauses, its 项 are those alone: 第一项至第三项 must not end at 三、.
 */
function findAtTop(index: ProvisionIndex, step: PathStep): Provision | null {
  const { unit, ordinal } = step;
  if (unit === '项' && hasClauses(index))
    return onlyOne(index.numbered.get(toNumberKey('项', ordinal, null)) ?? [], step);
  const counts = unit === '项' || unit === '点' || (unit === '条' && index.articles.length === 0);
  return counts ? onlyOne(index.top, step) : null;
}

function hasClauses({ numbered }: ProvisionIndex): boolean {
  return [...numbered.keys()].some((key) => key.startsWith('项 '));
}

/** 款 are the paragraphs of an article, or of a provision where the document has no articles. */
function isCounted(node: TreeNode): boolean {
  if (node.type !== 'provision') return node.type === 'attachment' || node.type === 'stretch';
  return node.kind !== 'item' && node.kind !== 'subitem';
}

/** Where all paragraphs of an article were received as one, the article stands for each of them; 第二条第(三)款 may be a clause. */
function findParagraph(index: ProvisionIndex, from: TreeNode, step: PathStep): TreeNode | null {
  const paragraphs = listOwnParagraphs(from);
  if (paragraphs.length === 0) return onlyOne(listInner(index, from), step);
  return paragraphs[step.ordinal - 1] ?? (paragraphs.length === 1 ? from : null);
}

/** 条 and what holds them are counted through a document. */
function findCounted(
  index: ProvisionIndex,
  from: TreeNode | null,
  step: PathStep,
): Provision | null {
  const all = index.numbered.get(toNumberKey(step.unit, step.ordinal, step.branch)) ?? [];
  const inside = all.filter(({ eId }) => from === null || eId.startsWith(`${from.eId}__`));
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** The provisions just inside a node; of a paragraph, those that it introduces. */
function listInner({ nodes, parents }: ProvisionIndex, node: TreeNode): Provision[] {
  if (node.type !== 'paragraph')
    return childrenOf(node).filter((child) => child.type === 'provision');
  const parent = nodes.get(parents.get(node.eId) ?? '');
  if (parent === undefined) return [];
  const after = childrenOf(parent).slice(childrenOf(parent).indexOf(node) + 1);
  const end = after.findIndex(({ type }) => type !== 'provision');
  return after.slice(0, end < 0 ? undefined : end).filter((child) => child.type === 'provision');
}

/** What is called by a unit of its own is no 项: 本法第一项 is neither its chapter 1 nor its article 1. */
const named: readonly ProvisionKind[] = ['part', 'chapter', 'division', 'article'];

function onlyOne(provisions: readonly Provision[], { unit, ordinal }: PathStep): Provision | null {
  const found = provisions
    .filter(({ kind }) => unit === '条' || !named.includes(kind))
    .filter(({ label }) => parseLabel(label)?.ordinal === ordinal);
  return found.length === 1 ? (found[0] ?? null) : null;
}
