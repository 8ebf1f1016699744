import { formatChineseNumeral } from '../text/numerals.ts';
import { type Label, parseLabel } from './labels.ts';
import { toTypeset } from '../text/typeset.ts';
import type { DocumentTree, Paragraph, ProvisionKind, Stretch, TreeNode } from './tree.ts';
import { listParts, listSentences } from './walk.ts';

const stretchNames = { notice: '印发通知', preamble: '引言', closing: '结尾' } as const;

/** A step on the way down to a place, with all that it can be called by. */
export type LocatorStep =
  | { readonly type: 'stretch'; readonly name: Stretch['name'] }
  | {
      readonly type: 'attachment' | 'table' | 'row' | 'cell' | 'sentence';
      /** Of a cell its first column. */
      readonly number: number;
    }
  | {
      readonly type: 'provision';
      readonly kind: ProvisionKind;
      /** Null where it is printed without one. */
      readonly label: Label | null;
      /** The label as printed. */
      readonly printed: string;
      readonly heading: string;
    }
  | { readonly type: 'footnote'; readonly mark: string }
  | {
      readonly type: 'paragraph';
      /** Null where it is the only one. */
      readonly number: number | null;
      readonly inArticle: boolean;
    };

/** Names a place as official documents do (第二部分第（一）项第1句); throws when the document has no such eId. */
export function formatLocator(tree: DocumentTree, eId: string): string {
  return listLocatorSteps(tree, eId)
    .filter((step, at, steps) => !isSaidBy(steps[at + 1], step))
    .map(formatStep)
    .join('');
}

/** Whether a step's label begins with the one above it (2.1.1 says 2.1 too). */
function isSaidBy(below: LocatorStep | undefined, step: LocatorStep): boolean {
  if (below?.type !== 'provision' || step.type !== 'provision') return false;
  return step.kind !== 'section' && below.printed.startsWith(`${step.printed}.`);
}

/** The steps by which a place is named, outermost first: of a law from the article on; throws when the document has no such eId. */
export function listLocatorSteps(tree: DocumentTree, eId: string): LocatorStep[] {
  const path = findPath(tree, eId);
  if (path === null) throw new Error(`expected an eId of the document, got ${eId}`);
  const article = path.findLastIndex(
    (node) => node.type === 'provision' && node.kind === 'article',
  );
  const named = article < 0 ? path : path.filter((node, at) => at >= article || isAttachment(node));
  return named.map((node) => toStep(tree, node, path[path.indexOf(node) - 1]));
}

function isAttachment(node: TreeNode): boolean {
  return node.type === 'attachment';
}

function findPath(tree: DocumentTree, eId: string): TreeNode[] | null {
  for (const node of listParts(tree)) {
    const path = findPathIn(node, eId);
    if (path) return path;
  }
  return null;
}

function findPathIn(node: TreeNode, eId: string): TreeNode[] | null {
  if (node.eId === eId) return [node];
  if (node.type === 'sentence' || !eId.startsWith(`${node.eId}__`)) return null;
  const children: readonly TreeNode[] =
    node.type === 'paragraph' ? listSentences(node) : node.children;
  for (const child of children) {
    const path = findPathIn(child, eId);
    if (path) return [node, ...path];
  }
  return null;
}

function toStep(tree: DocumentTree, node: TreeNode, parent: TreeNode | undefined): LocatorStep {
  switch (node.type) {
    case 'stretch':
      return { type: 'stretch', name: node.name };
    case 'attachment':
      return { type: 'attachment', number: tree.attachments.indexOf(node) + 1 };
    case 'provision': {
      const { kind, label, heading } = node;
      const parsed = parseLabel(label);
      return { type: 'provision', kind, label: parsed, printed: label, heading: heading ?? '' };
    }
    case 'paragraph':
      return toParagraphStep(node, parent);
    case 'footnote':
      return { type: 'footnote', mark: node.mark };
    case 'table':
    case 'row':
      return { type: node.type, number: countAmong(node, parent) };
    case 'cell':
      return { type: 'cell', number: node.column };
    case 'sentence':
      return { type: 'sentence', number: countTo(node, listSentences(parent ?? node)) };
  }
}

function toParagraphStep(paragraph: Paragraph, parent: TreeNode | undefined): LocatorStep {
  const siblings =
    parent && 'children' in parent
      ? parent.children.filter((child) => child.type === 'paragraph')
      : [];
  return {
    type: 'paragraph',
    number: siblings.length < 2 ? null : countTo(paragraph, siblings),
    inArticle: parent?.type === 'provision' && parent.kind === 'article',
  };
}

function countAmong(node: TreeNode, parent: TreeNode | undefined): number {
  const children: readonly TreeNode[] = parent && 'children' in parent ? parent.children : [node];
  return countTo(
    node,
    children.filter(({ type }) => type === node.type),
  );
}

/** The place of a node among its like, from 1; its id need not count, as it stays with its words. */
function countTo({ eId }: TreeNode, siblings: readonly TreeNode[]): number {
  return siblings.findIndex((node) => node.eId === eId) + 1;
}

function formatStep(step: LocatorStep): string {
  switch (step.type) {
    case 'stretch':
      return stretchNames[step.name];
    case 'attachment':
      return `附件${step.number}`;
    case 'provision':
      return formatProvision(step);
    case 'paragraph':
      return step.number === null ? '' : `第${step.number}${step.inArticle ? '款' : '段'}`;
    case 'footnote':
      return `注${step.mark}`;
    case 'table':
      return `表${step.number}`;
    case 'row':
      return `第${step.number}行`;
    case 'cell':
      return `第${step.number}列`;
    case 'sentence':
      return `第${step.number}句`;
  }
}

function formatProvision(step: Extract<LocatorStep, { type: 'provision' }>): string {
  const { kind, label, printed, heading } = step;
  if (label === null) return `“${heading}”部分`;
  const n = label.ordinal;
  switch (kind) {
    case 'section':
      return `第${n >= 1 && n <= 999 ? formatChineseNumeral(n) : n}部分`;
    case 'clause':
    case 'item':
      return label.style === 'decimal' ? label.text : `第${toTypeset(bracketed(printed))}项`;
    case 'point':
      return label.style === 'decimal' ? label.text : `第${n}点`;
    case 'subpoint':
    case 'subitem':
      return `第${n}目`;
    default:
      return label.text;
  }
}

/** The bracketed ordinal of a label without the marks after it. */
function bracketed(label: string): string {
  return label.replace(/[、.．]$/, '');
}
