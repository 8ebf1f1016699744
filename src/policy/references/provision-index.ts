import { parseLabel } from '../tree/labels.ts';
import type { StepUnit } from './reference.ts';
import type {
  Attachment,
  DocumentTree,
  Paragraph,
  Provision,
  ProvisionKind,
  TreeNode,
} from '../tree/tree.ts';
import { listParts, listSentences } from '../tree/walk.ts';

/** A document's nodes by eId with what holds them, and its provisions by the number on their label. */
export interface ProvisionIndex {
  readonly nodes: ReadonlyMap<string, TreeNode>;
  /** By eId, the eId of the node that holds it; none at the top. */
  readonly parents: ReadonlyMap<string, string>;
  /** By `条 3` or `条 3-1`, in reading order. */
  readonly numbered: ReadonlyMap<string, readonly Provision[]>;
  /** The articles in reading order. */
  readonly articles: readonly Provision[];
  /** The provisions that no other one holds. */
  readonly top: readonly Provision[];
  readonly attachments: readonly Attachment[];
}

/** The unit by which references count provisions of a kind over the whole document. */
const countedUnits: Partial<Record<ProvisionKind, StepUnit>> = {
  part: '编',
  chapter: '章',
  division: '节',
  section: '部分',
  article: '条',
  clause: '项',
};

/** Looks through a tree once, so that each reference is then resolved without a walk. */
export function indexProvisions(tree: DocumentTree): ProvisionIndex {
  const nodes = new Map<string, TreeNode>();
  const parents = new Map<string, string>();
  const numbered = new Map<string, Provision[]>();
  const articles: Provision[] = [];
  const visit = (node: TreeNode, parent: string | null): void => {
    nodes.set(node.eId, node);
    if (parent !== null) parents.set(node.eId, parent);
    if (node.type === 'provision') {
      if (node.kind === 'article') articles.push(node);
      const key = toOwnKey(node);
      if (key !== null) numbered.set(key, [...(numbered.get(key) ?? []), node]);
    }
    for (const child of childrenOf(node)) visit(child, node.eId);
  };
  for (const part of listParts(tree)) visit(part, null);
  return { nodes, parents, numbered, articles, top: tree.body, attachments: tree.attachments };
}

/** The key under which `numbered` holds a provision. */
export function toNumberKey(unit: StepUnit, ordinal: number, branch: number | null): string {
  return `${unit} ${ordinal}${branch === null ? '' : `-${branch}`}`;
}

function toOwnKey(provision: Provision): string | null {
  const unit = countedUnits[provision.kind];
  const label = parseLabel(provision.label);
  if (unit === undefined || label === null) return null;
  return toNumberKey(unit, label.ordinal, label.branches[0] ?? null);
}

/** The nodes just inside a node. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  if (node.type === 'sentence') return [];
  return node.type === 'paragraph' ? listSentences(node) : node.children;
}

/** The nodes around an eId, the innermost first. */
export function listAround(index: ProvisionIndex, eId: string): TreeNode[] {
  const around: TreeNode[] = [];
  for (let at = index.parents.get(eId); at !== undefined; at = index.parents.get(at)) {
    const node = index.nodes.get(at);
    if (node) around.push(node);
  }
  return around;
}

/** The running paragraphs (款) just inside a node. */
export function listOwnParagraphs(node: TreeNode): Paragraph[] {
  return childrenOf(node)
    .filter((child) => child.type === 'paragraph')
    .filter(({ role }) => role === 'text');
}
