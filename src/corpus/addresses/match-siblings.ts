import { toLastStep } from '#policy/tree/eid.ts';
import type { TreeNode } from '#policy/tree/tree.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { measureLikeness } from './likeness.ts';
import { wordsOfPart } from './named-addresses.ts';
import type { PublishedParts } from './published-parts.ts';
import { toNamedWords, type NamedWords } from './registry.ts';

/** A sentence that is less alike than this is another sentence. */
const sameSentence = 0.5;
/** A part of which less is left is another part. */
const samePart = 1 / 3;

/** Nodes that may take each other's place: those of a kind, and all that has a label. */
type Family = Exclude<TreeNode['type'], 'stretch'>;

/** The kind of a node by the first word of its id; what is not here has a label. */
const families: Readonly<Record<string, Family>> = {
  p: 'paragraph',
  s: 'sentence',
  att: 'attachment',
  fn: 'footnote',
  tbl: 'table',
  row: 'row',
  cell: 'cell',
};

/** The ids of nodes side by side: whose words were published keeps its id, every other gets one that nothing ever had. */
export function matchSiblings(
  nodes: readonly TreeNode[],
  above: string | null,
  published: PublishedParts,
): string[] {
  const given = new Map<TreeNode, string>();
  const taken = new Set<string>();
  const give = (node: TreeNode, eId: string): void => {
    given.set(node, eId);
    taken.add(eId);
  };
  const proposed = (node: TreeNode): string => toProposed(node, above);
  const open = (node: TreeNode): string[] =>
    given.has(node)
      ? []
      : published
          .listUnder(above)
          .filter((eId) => !taken.has(eId) && familyOf(eId) === familyOfNode(node));
  const words = new Map(nodes.map((node) => [node, toWords(node)]));
  const isSame = (node: TreeNode, eId: string): boolean =>
    words.get(node)?.own.hash === published.wordsOf(eId)?.hash &&
    measurePart(words.get(node), eId, published) === 1;
  for (const node of nodes) {
    const eId = proposed(node);
    if (open(node).includes(eId) && isSame(node, eId)) give(node, eId);
  }
  for (const node of nodes) {
    const same = open(node).find((eId) => isSame(node, eId));
    if (same !== undefined) give(node, same);
  }
  const pairs = nodes.flatMap((node) =>
    open(node).map((eId) => ({
      ...{ node, eId },
      likeness: measurePart(words.get(node), eId, published),
      stays: eId === proposed(node),
    })),
  );
  const best = pairs.toSorted(
    (a, b) => b.likeness - a.likeness || Number(b.stays) - Number(a.stays),
  );
  for (const { node, eId, likeness } of best) {
    const least = node.type === 'sentence' ? sameSentence : samePart;
    if (likeness >= least && !given.has(node) && !taken.has(eId)) give(node, eId);
  }
  for (const node of nodes) {
    if (!given.has(node)) {
      give(
        node,
        findFree(proposed(node), (eId) => published.has(eId) || taken.has(eId)),
      );
    }
  }
  return nodes.map((node) => given.get(node) ?? proposed(node));
}

interface Words {
  readonly type: TreeNode['type'];
  readonly own: NamedWords;
  readonly sentences: readonly NamedWords[];
}

function toWords(node: TreeNode): Words {
  return {
    type: node.type,
    own: toNamedWords(wordsOfPart(node)),
    sentences:
      node.type === 'sentence' ? [] : listSentences(node).map(({ text }) => toNamedWords(text)),
  };
}

/** How much of a published part a node still is, from 0 to 1: of a sentence its words, of a larger part its sentences, or its heading alone. */
function measurePart(words: Words | undefined, eId: string, published: PublishedParts): number {
  const before = published.wordsOf(eId);
  if (words === undefined || before === null) return 0;
  const own = measureLikeness(words.own.words, before.words);
  if (words.type === 'sentence') return words.own.hash === before.hash ? 1 : Math.min(own, 0.99);
  const sentences = published.sentencesOf(eId);
  const held = measureShared(words.sentences, sentences);
  if (words.own.hash === before.hash && held === 1) return 1;
  if (words.type === 'paragraph') return Math.min(Math.max(held, own), 0.99);
  const begin = measureLikeness(startOf(words.sentences), startOf(sentences));
  const heading = words.own.words === '' ? 0 : own;
  return Math.min((heading + 2 * Math.max(held, begin)) / 3, 0.99);
}

/** The share of the larger of two sets of sentences that stands in both; of two empty ones all. */
function measureShared(a: readonly NamedWords[], b: readonly NamedWords[]): number {
  const most = Math.max(a.length, b.length);
  if (most === 0) return 1;
  const hashes = new Set(b.map(({ hash }) => hash));
  return a.filter(({ hash }) => hashes.has(hash)).length / most;
}

function startOf(sentences: readonly NamedWords[]): string {
  return sentences
    .slice(0, 3)
    .map(({ words }) => words)
    .join('');
}

/** The id that a node would have under a part that kept its own. */
function toProposed({ eId }: TreeNode, above: string | null): string {
  return above === null ? eId : `${above}__${toLastStep(eId)}`;
}

/** The id itself if it is free; else the next number where things are counted, and a mark behind it where they have labels. */
function findFree(eId: string, isUsed: (eId: string) => boolean): string {
  const [, counted, number] = /^((?:.*__)?(?:p|s|att|fn|tbl|row|\w+_x)_?)(\d+)$/.exec(eId) ?? [];
  let free = eId;
  for (let next = 2; isUsed(free); next += 1) {
    free =
      counted === undefined
        ? `${eId}-${String(next)}`
        : `${counted}${String(Number(number) + next - 1)}`;
  }
  return free;
}

function familyOf(eId: string): Family {
  const [kind = ''] = toLastStep(eId).split('_');
  return families[kind] ?? 'provision';
}

function familyOfNode({ type }: TreeNode): Family {
  return type === 'stretch' ? 'provision' : type;
}
