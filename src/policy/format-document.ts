import { parseLabel } from './labels.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Attachment, DocumentTree, Paragraph, Provision, ProvisionKind } from './tree.ts';

/** The kinds that are written as headings even when they have no words of their own. */
const headed: ReadonlySet<ProvisionKind> = new Set([
  'part',
  'chapter',
  'division',
  'section',
  'article',
]);
const deepest = 6;

/** Writes a tree as text.md; parseDocument gives the same tree back. */
export function formatDocument(tree: DocumentTree): string {
  refuseWithoutTitle(tree);
  const blocks = [
    ...formatParagraphs(tree.notice?.children ?? []),
    ...(tree.title === null ? [] : [`# ${escapeMarkdown(tree.title)}`]),
    ...formatParagraphs(tree.preamble?.children ?? []),
    ...formatChildren(tree.body, 2),
    ...(tree.closing === null ? [] : ['***', ...formatParagraphs(tree.closing.children)]),
    ...tree.attachments.flatMap(formatAttachment),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function refuseWithoutTitle(tree: DocumentTree): void {
  if (tree.title !== null || (tree.notice === null && tree.attachments.length === 0)) return;
  throw new Error('a document without a title can have neither a notice nor attachments');
}

function formatAttachment(attachment: Attachment): string[] {
  const last = attachment.children.findLastIndex((child) => child.type === 'provision');
  const inner = attachment.children.slice(0, last + 1);
  const after = attachment.children.slice(last + 1);
  return [
    `# ${escapeMarkdown(attachment.title)}`,
    ...formatChildren(inner, 2),
    ...(last >= 0 && after.length > 0 ? ['***'] : []),
    ...formatChildren(after, 2),
  ];
}

function formatParagraphs(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map((paragraph) => escapeMarkdown(textOf(paragraph)));
}

/** Blocks of children in order; neighbouring list items become one block, so that they are one list. */
function formatChildren(children: readonly (Paragraph | Provision)[], level: number): string[] {
  const blocks: string[] = [];
  let items: string[] = [];
  // An item after a sibling's heading would be read as part of that sibling.
  const asItems = children.every((child) => child.type === 'paragraph' || isItem(child, level));
  for (const child of children) {
    if (child.type === 'provision' && asItems) {
      items.push(formatItem(child));
      continue;
    }
    if (items.length > 0) blocks.push(items.join('\n'));
    items = [];
    if (child.type === 'paragraph') blocks.push(escapeMarkdown(textOf(child)));
    else blocks.push(formatHeading(child, level), ...formatChildren(child.children, level + 1));
  }
  if (items.length > 0) blocks.push(items.join('\n'));
  return blocks;
}

function isItem(provision: Provision, level: number): boolean {
  return (
    provision.heading === null &&
    (level > deepest || !headed.has(provision.kind)) &&
    provision.children.every((child) => child.type === 'paragraph' || isItem(child, level + 1))
  );
}

function formatHeading(provision: Provision, level: number): string {
  const words = `${provision.heading ?? ''}${provision.headingEnd}`;
  return `${'#'.repeat(level)} ${escapeMarkdown(joinLabel(provision.label, words))}`;
}

function formatItem(provision: Provision): string {
  const [first, ...rest] = provision.children;
  const opening = first?.type === 'paragraph' ? textOf(first) : '';
  const others = first?.type === 'provision' ? provision.children : rest;
  const line = escapeMarkdown(joinLabel(provision.label, opening));
  const blocks = [line, ...formatChildren(others, deepest + 1)];
  return `- ${blocks.join('\n\n').replace(/\n(?=[^\n])/g, '\n  ')}`;
}

/** Puts a space where the label would otherwise be read longer than it is, and after 第…章 and 1.1 for the eye. */
function joinLabel(label: string, words: string): string {
  if (label === '' || words === '') return label + words;
  const apart = /^第|[0-9]$/.test(label) || parseLabel(label + words)?.text !== label;
  return apart ? `${label} ${words}` : label + words;
}

function textOf(paragraph: Paragraph): string {
  return paragraph.sentences.map((sentence) => sentence.text).join('');
}
