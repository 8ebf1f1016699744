import { buildTree } from '#policy/tree/build-tree.ts';
import type { RecognisedBlock } from '#policy/recognise/blocks.ts';
import type { NodeEvidence } from '#policy/recognise/headings/node-evidence.ts';
import type { Paragraph, Provision } from '#policy/tree/tree.ts';
import { listNodes } from '#policy/tree/walk.ts';
import type { Ingested } from '../../ingest-text.ts';

/** What one block of the source was read as. */
export type RowNode =
  | { readonly type: 'title'; readonly words: string }
  | { readonly type: 'provision'; readonly node: Provision; readonly evidence: NodeEvidence }
  | { readonly type: 'paragraph'; readonly node: Paragraph }
  | { readonly type: 'nothing' };

/** A block of the source with what it was read as. */
export interface PreviewRow {
  readonly start: number;
  /** Where the next block begins. */
  readonly end: number;
  readonly node: RowNode;
}

/** The blocks of a source in its order, each with its node; together they hold every character of it. */
export function listRows(text: string, { recognition }: Ingested): PreviewRow[] {
  const tree = buildTree(recognition.draft);
  const nodes = [...listNodes(tree)];
  const attachments = nodes.filter((node) => node.type === 'attachment');
  const titles = [...(tree.title === null ? [] : [tree.title]), ...attachments.map(titleOf)];
  const provisions = nodes.filter((node) => node.type === 'provision');
  const paragraphs = nodes.filter((node) => node.type === 'paragraph');
  const evidence = [...recognition.evidence];
  const placed: [number, RowNode][] = [];
  for (const { part, span } of recognition.blocks) {
    const start = span[0]?.start;
    const node = take(part);
    if (start !== undefined && node !== null) placed.push([start, node]);
  }
  return close(
    text,
    placed.sort(([a], [b]) => a - b),
  );

  function take(part: RecognisedBlock['part']): RowNode | null {
    if (part === 'heading') return null;
    if (part === 'title') return { type: 'title', words: titles.shift() ?? '' };
    if (part === 'paragraph') return toParagraph(paragraphs.shift());
    return toProvision(provisions.shift(), evidence.shift());
  }
}

function titleOf({ title }: { readonly title: string }): string {
  return title;
}

function toParagraph(node: Paragraph | undefined): RowNode | null {
  return node ? { type: 'paragraph', node } : null;
}

function toProvision(
  node: Provision | undefined,
  evidence: NodeEvidence | undefined,
): RowNode | null {
  return node && evidence ? { type: 'provision', node, evidence } : null;
}

/** Each block ends where the next begins; what stands before the first is a row of its own. */
function close(text: string, placed: readonly [number, RowNode][]): PreviewRow[] {
  const rows = placed.map(([start, node], at) => {
    return { start, end: placed[at + 1]?.[0] ?? text.length, node };
  });
  const first = rows[0]?.start ?? text.length;
  const before = text.slice(0, first).trim() !== '';
  return before ? [{ start: 0, end: first, node: { type: 'nothing' } }, ...rows] : rows;
}
