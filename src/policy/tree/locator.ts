import { formatChineseNumeral } from '../text/numerals.ts';
import { parseLabel } from './labels.ts';
import { toTypeset } from '../text/typeset.ts';
import type { DocumentTree, Paragraph, Provision, TreeNode } from './tree.ts';
import { listParts, listSentences } from './walk.ts';

const stretchNames = { notice: '印发通知', preamble: '引言', closing: '结尾' } as const;

/** Names a place as official documents do (第二部分第（一）项第1句); throws when the document has no such eId. */
export function formatLocator(tree: DocumentTree, eId: string): string {
  const path = findPath(tree, eId);
  if (path === null) throw new Error(`expected an eId of the document, got ${eId}`);
  const article = path.findLastIndex(
    (node) => node.type === 'provision' && node.kind === 'article',
  );
  const named = article < 0 ? path : path.filter((node, at) => at >= article || isAttachment(node));
  return named.map((node) => formatStep(tree, node, path[path.indexOf(node) - 1])).join('');
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

function formatStep(tree: DocumentTree, node: TreeNode, parent: TreeNode | undefined): string {
  if (node.type === 'stretch') return stretchNames[node.name];
  if (node.type === 'attachment') return `附件${tree.attachments.indexOf(node) + 1}`;
  if (node.type === 'provision') return formatProvision(node);
  if (node.type === 'paragraph') return formatParagraph(node, parent);
  return `第${countTo(node, listSentences(parent ?? node))}句`;
}

function formatProvision(provision: Provision): string {
  const label = parseLabel(provision.label);
  if (label === null) return `“${provision.heading ?? ''}”部分`;
  const n = label.ordinal;
  switch (provision.kind) {
    case 'section':
      return `第${n >= 1 && n <= 999 ? formatChineseNumeral(n) : n}部分`;
    case 'clause':
    case 'item':
      return label.style === 'decimal'
        ? label.text
        : `第${toTypeset(bracketed(provision.label))}项`;
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

function formatParagraph(paragraph: Paragraph, parent: TreeNode | undefined): string {
  const siblings =
    parent && 'children' in parent
      ? parent.children.filter((child) => child.type === 'paragraph')
      : [];
  if (siblings.length < 2) return '';
  const inArticle = parent?.type === 'provision' && parent.kind === 'article';
  return `第${countTo(paragraph, siblings)}${inArticle ? '款' : '段'}`;
}

/** The place of a node among its like, from 1; its id need not count, as it stays with its words. */
function countTo({ eId }: TreeNode, siblings: readonly TreeNode[]): number {
  return siblings.findIndex((node) => node.eId === eId) + 1;
}
