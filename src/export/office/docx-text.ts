import type { DocumentTree, Paragraph, Provision, TreeNode } from '#policy/tree/tree.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listParts } from '#policy/tree/walk.ts';
import { writeOfficialTable } from './docx-official-table.ts';
import {
  packWord,
  writePageNumber,
  writeParagraph,
  type WordPage,
  type WordStyle,
} from './word-parts.ts';

/** What stands on every page of the file beside the official words. */
export interface TextFrame {
  /** How the text is cited, in the header. */
  readonly source: string;
  /** Where it stands on this site, in the footer. */
  readonly address: string;
}

/** The height of a line of which 22 fill a page. */
const line = 579;
const body = { font: '仿宋', size: 32, after: 0, line } as const;

/** The styles of official papers (GB/T 9704-2012, 7.2 and 7.3): 28 characters a line in 三号仿宋, headings in 黑体 and 楷体. */
const styles: readonly WordStyle[] = [
  { ...body, id: 'Title', font: '方正小标宋简体', size: 44, align: 'center', after: line },
  {
    ...body,
    id: 'Heading1',
    name: 'heading 1',
    font: '黑体',
    align: 'both',
    indent: 2,
    outline: 0,
  },
  {
    ...body,
    id: 'Heading2',
    name: 'heading 2',
    font: '楷体',
    align: 'both',
    indent: 2,
    outline: 1,
  },
  { ...body, id: 'Heading3', name: 'heading 3', align: 'both', indent: 2, outline: 2, bold: true },
  { ...body, id: 'Heading4', name: 'heading 4', align: 'both', indent: 2, outline: 3 },
  { ...body, id: 'Text', align: 'both', indent: 2 },
  { ...body, id: 'Flush', align: 'both' },
  { ...body, id: 'Closing', align: 'right' },
  { id: 'TableTitle', font: '黑体', size: 28, align: 'center', after: 120 },
  { id: 'Cell', font: '仿宋', size: 24, align: 'left', after: 0 },
  { id: 'PageNumber', font: '宋体', size: 28, align: 'center', after: 0 },
  { id: 'Frame', font: '宋体', size: 18, align: 'center', after: 0 },
];
const deepest = 4;

/** A4 with the type area of official papers, 156 by 225 mm. */
const paper: Omit<WordPage, 'header' | 'footer'> = {
  ...{ width: 11906, height: 16838, edge: 850, grid: line },
  margins: { top: 2098, right: 1474, bottom: 1984, left: 1588 },
};
const textWidth = paper.width - paper.margins.left - paper.margins.right;

const rolesOf: Readonly<Record<Paragraph['role'], string>> = {
  text: 'Text',
  addressee: 'Flush',
  date: 'Closing',
  signature: 'Closing',
  'attachment-list': 'Text',
  note: 'Text',
  'table-title': 'TableTitle',
  'table-unit': 'Closing',
  'table-note': 'Cell',
  imprint: 'Flush',
  dateline: 'Text',
};

/**
 * A text, or a part of it with the level that it has there, as a Word file set like an official paper. The words are those
 * of the source, labels kept, with the signs of their pages: who copies from both must have the same; nothing of ours
 * stands among them.
 */
export function formatDocxText(
  text: DocumentTree | { readonly node: TreeNode; readonly level: number },
  { source, address }: TextFrame,
): Uint8Array<ArrayBuffer> {
  const blocks = 'node' in text ? writeNode(text.node, text.level) : writeTree(text);
  return packWord(blocks.join(''), styles, {
    ...paper,
    header: writeParagraph(source, 'Frame'),
    footer: writePageNumber('PageNumber') + writeParagraph(address, 'Frame'),
  });
}

/** Official words, set as on their page. */
function writeOfficial(words: string, style: string): string {
  return writeParagraph(toTypeset(words), style);
}

/** In the order of the text: a notice stands before the title. */
function writeTree(tree: DocumentTree): string[] {
  const title = tree.title === null ? [] : [writeOfficial(tree.title, 'Title')];
  const parts = listParts(tree).map((part) => writeNode(part, 1));
  return parts.toSpliced(tree.notice === null ? 0 : 1, 0, title).flat();
}

function writeNode(node: TreeNode, level: number): string[] {
  switch (node.type) {
    case 'sentence':
      return [writeOfficial(node.text, 'Text')];
    case 'paragraph':
      return [writeOfficial(node.text, rolesOf[node.role])];
    case 'table':
      return [writeOfficialTable(node, textWidth, 'Cell'), writeParagraph('', 'Cell')];
    case 'footnote':
      return [
        writeOfficial(`${node.mark} ${node.children.map(({ text }) => text).join('')}`, 'Cell'),
      ];
    case 'row':
    case 'cell':
    case 'stretch':
      return node.children.flatMap((child) => writeNode(child, level));
    case 'attachment':
      return [
        writeOfficial(node.title, 'Title'),
        ...node.children.flatMap((child) => writeNode(child, level)),
      ];
    case 'provision':
      return writeProvision(node, level);
  }
}

/** A provision without a heading begins in the line of its label. */
function writeProvision(provision: Provision, level: number): string[] {
  const { children, heading, headingEnd, label } = provision;
  const below = (all: Provision['children']): string[] =>
    all.flatMap((child) => writeNode(child, level + 1));
  if (heading !== null) {
    const style = `Heading${Math.min(level, deepest)}`;
    return [writeOfficial(label + heading + headingEnd, style), ...below(children)];
  }
  const [first, ...others] = children;
  return first?.type === 'paragraph'
    ? [writeOfficial(label + headingEnd + first.text, 'Text'), ...below(others)]
    : [writeOfficial(label + headingEnd, 'Text'), ...below(children)];
}
