import {
  isDraftProvision,
  isDraftTable,
  type DraftAttachment,
  type DraftBlock,
  type DraftDocument,
  type DraftPart,
  type DraftProvision,
} from '../tree/draft.ts';
import { parseLabel } from '../tree/labels.ts';
import { escapeMarkdown } from './markdown.ts';
import { formatNote } from './note-text.ts';
import { formatTable } from './tables/format-table.ts';
import type { ProvisionKind } from '../tree/tree.ts';

/** The kinds that are written as headings even when they have no words of their own. */
const headed: ReadonlySet<ProvisionKind> = new Set([
  'part',
  'chapter',
  'division',
  'section',
  'article',
]);
const deepest = 6;
const pieceLength = 65_536;

/** Writes a draft as text.md; parseDraft gives the same draft back. */
export function formatDocument(draft: DraftDocument): string {
  return [...formatPieces(draft)].join('');
}

/** Writes one part alone, as it stands in the text.md of its document. */
export function formatPart(part: DraftPart): string {
  const blocks =
    'title' in part ? formatAttachment(part) : formatChildren('label' in part ? [part] : part, 2);
  return `${[...blocks].join('\n\n')}\n`;
}

/** Writes a draft in pieces of many blocks each, for a text that is better not held twice. */
export function* formatPieces(draft: DraftDocument): Generator<string> {
  refuseWithoutTitle(draft);
  let piece = '';
  let apart = '';
  for (const block of formatBlocks(draft)) {
    piece += apart + block;
    apart = '\n\n';
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function refuseWithoutTitle({ title, notice, attachments }: DraftDocument): void {
  if (title !== null || (notice.length === 0 && attachments.length === 0)) return;
  throw new Error('a document without a title can have neither a notice nor attachments');
}

function* formatBlocks(draft: DraftDocument): Generator<string> {
  yield* formatChildren(draft.notice, 2);
  if (draft.title !== null) yield `# ${escapeMarkdown(draft.title)}`;
  yield* formatChildren(draft.preamble, 2);
  yield* formatChildren(draft.body, 2);
  if (draft.closing.length > 0) yield '***';
  yield* formatChildren(draft.closing, 2);
  for (const attachment of draft.attachments) yield* formatAttachment(attachment);
}

function* formatAttachment({ title, children }: DraftAttachment): Generator<string> {
  const last = children.findLastIndex(isDraftProvision);
  const after = children.slice(last + 1);
  yield `# ${escapeMarkdown(title)}`;
  yield* formatChildren(children.slice(0, last + 1), 2);
  if (last >= 0 && after.length > 0) yield '***';
  yield* formatChildren(after, 2);
}

/** Blocks of children in order; neighbouring list items become one block, so that they are one list. */
function* formatChildren(
  children: readonly (DraftBlock | DraftProvision)[],
  level: number,
): Generator<string> {
  let items: string[] = [];
  // An item after a sibling's heading would be read as part of that sibling.
  const asItems = children.every((child) => !isDraftProvision(child) || isItem(child, level));
  for (const child of children) {
    if (isDraftProvision(child) && asItems) {
      items.push(formatItem(child));
      continue;
    }
    if (items.length > 0) yield items.join('\n');
    items = [];
    if (!isDraftProvision(child)) yield formatBlock(child);
    else {
      yield formatHeading(child, level);
      yield* formatChildren(child.children, level + 1);
    }
  }
  if (items.length > 0) yield items.join('\n');
}

function isItem({ label, heading, children }: DraftProvision, level: number): boolean {
  return (
    heading === null &&
    (level > deepest || !isHeaded(label)) &&
    children.every((child) => !isDraftProvision(child) || isItem(child, level + 1))
  );
}

function formatBlock(block: DraftBlock): string {
  if (typeof block === 'string') return escapeMarkdown(block);
  return isDraftTable(block) ? formatTable(block) : formatNote(block);
}

function isHeaded(label: string): boolean {
  const kind = parseLabel(label)?.kind;
  return kind === undefined || headed.has(kind);
}

function formatHeading({ label, heading, headingEnd }: DraftProvision, level: number): string {
  const words = `${heading ?? ''}${headingEnd}`;
  return `${'#'.repeat(level)} ${escapeMarkdown(joinLabel(label, words))}`;
}

function formatItem({ label, children }: DraftProvision): string {
  const [first, ...rest] = children;
  const opening = typeof first === 'string' ? first : '';
  const others = typeof first === 'string' ? rest : children;
  const line = escapeMarkdown(joinLabel(label, opening));
  const blocks = [line, ...formatChildren(others, deepest + 1)];
  return `- ${blocks.join('\n\n').replace(/\n(?=[^\n])/g, '\n  ')}`;
}

/** Puts a space where the label would otherwise be read longer than it is, and after 第…章 and 1.1 for the eye. */
function joinLabel(label: string, words: string): string {
  if (label === '' || words === '') return label + words;
  const apart = /^第|[0-9]$/.test(label) || parseLabel(label + words)?.text !== label;
  return apart ? `${label} ${words}` : label + words;
}
