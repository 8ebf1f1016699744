import type { List, ListItem, Nodes, RootContent } from 'mdast';
import { buildTree } from '../tree/build-tree.ts';
import type { DraftAttachment, DraftBlock, DraftDocument, DraftProvision } from '../tree/draft.ts';
import { splitHeadingEnd } from '../text/heading-end.ts';
import { parseLabel } from '../tree/labels.ts';
import { parseMarkdown } from './markdown.ts';
import type { DocumentTree } from '../tree/tree.ts';
import { isNoteText, parseNote } from './note-text.ts';
import { isTableText, parseTable, TableRefusal } from './tables/parse-table.ts';

interface OpenProvision extends DraftProvision {
  readonly level: number;
  readonly children: (DraftBlock | OpenProvision)[];
}

interface OpenAttachment extends DraftAttachment {
  readonly children: (DraftBlock | OpenProvision)[];
}

/** Takes each provision of a body and each attachment when all of it has been read. */
type Take = (part: DraftProvision | DraftAttachment) => void;

/** What is being filled while the blocks of text.md are read from top to bottom. */
interface Reading {
  title: string | null;
  readonly notice: DraftBlock[];
  readonly preamble: DraftBlock[];
  /** The provision directly under the document, or the attachment, that was begun last. */
  last: OpenProvision | OpenAttachment | null;
  readonly closing: DraftBlock[];
  /** The provisions that are open, outermost first. */
  open: OpenProvision[];
  /** Whether a thematic break has closed the body or attachment being read. */
  closed: boolean;
  /** The stretch of text.md that is being read. */
  text: string;
  readonly take: Take;
}

/** A block that is not of the dialect; its line counts within its stretch. */
class Refusal extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

/** Parses text.md; throws an Error with the line and a remedy where a block is not of its dialect. */
export function parseDocument(markdown: string): DocumentTree {
  return buildTree(parseDraft(markdown));
}

/** The same before kinds and ids are given. */
export function parseDraft(markdown: string): DraftDocument {
  const body: DraftProvision[] = [];
  const attachments: DraftAttachment[] = [];
  const stretches = readDraft([markdown], (part) => {
    if ('title' in part) attachments.push(part);
    else body.push(part);
  });
  return { ...stretches, body, attachments };
}

/** The same of a text that comes in pieces; its body's provisions and its attachments are given away one by one. */
export function readDraft(
  pieces: Iterable<string>,
  take: Take,
): Omit<DraftDocument, 'body' | 'attachments'> {
  const reading: Reading = {
    title: null,
    notice: [],
    preamble: [],
    last: null,
    closing: [],
    open: [],
    closed: false,
    text: '',
    take,
  };
  for (const { blocks, text, linesBefore } of parseMarkdown(pieces)) {
    reading.text = text;
    try {
      for (const block of blocks) readBlock(block, reading);
    } catch (error) {
      throw error instanceof Refusal ? explain(error, linesBefore) : error;
    }
  }
  if (reading.last) take(reading.last);
  const { title, notice, preamble, closing } = reading;
  return { title, notice, preamble, closing };
}

function explain({ line, message }: Refusal, linesBefore: number): Error {
  return new Error(
    `text.md line ${line + linesBefore}: ${message}. Use only # titles, ## provisions, paragraphs, - items, | tables, [^1]: notes and *** before the closing lines.`,
  );
}

function readBlock(node: RootContent, reading: Reading): void {
  if (node.type === 'heading' && node.depth === 1) openTitle(readText(node), node, reading);
  else if (node.type === 'heading') openProvision(readText(node), node, reading);
  else if (node.type === 'thematicBreak') {
    reading.open = [];
    reading.closed = true;
  } else if (node.type === 'list') addList(node, reading);
  else if (node.type === 'paragraph') addBlock(readBlockOf(node, reading), node, reading);
  else refuse(node, `a ${node.type} does not belong into text.md`);
}

function openTitle(title: string, node: Nodes, reading: Reading): void {
  reading.open = [];
  reading.closed = false;
  if (reading.title !== null) {
    begin({ title, children: [] }, reading);
    return;
  }
  if (reading.last !== null || reading.closing.length > 0) {
    refuse(node, 'the title stands after the first provision; move it before that');
  }
  reading.title = title;
  // What was read so far stood before the title.
  for (const block of reading.preamble.splice(0)) reading.notice.push(block);
}

function openProvision(
  text: string,
  node: Extract<RootContent, { type: 'heading' }>,
  reading: Reading,
): void {
  if (reading.closed) refuse(node, 'a heading follows the break that begins the closing lines');
  while ((reading.open.at(-1)?.level ?? 0) >= node.depth) reading.open.pop();
  const provision = readHeading(text, node.depth);
  addProvision(provision, reading);
  reading.open.push(provision);
}

function addProvision(provision: OpenProvision, reading: Reading): void {
  const siblings = reading.open.at(-1)?.children ?? openAttachment(reading)?.children;
  if (siblings) siblings.push(provision);
  else begin(provision, reading);
}

/** Begins a part of the document, for which the one before it is complete. */
function begin(part: OpenProvision | OpenAttachment, reading: Reading): void {
  if (reading.last) reading.take(reading.last);
  reading.last = part;
}

function openAttachment({ last }: Reading): OpenAttachment | null {
  return last !== null && 'title' in last ? last : null;
}

function readHeading(text: string, level: number): OpenProvision {
  const label = parseLabel(text)?.text ?? '';
  const words = text.slice(label.length).replace(/^ +/, '');
  const { heading, headingEnd } = splitHeadingEnd(words);
  return { label, heading: heading || null, headingEnd, level, children: [] };
}

function addBlock(block: DraftBlock, node: Nodes, reading: Reading): void {
  const provision = reading.open.at(-1);
  const attachment = openAttachment(reading);
  if (provision) provision.children.push(block);
  else if (attachment) attachment.children.push(block);
  else if (reading.closed) reading.closing.push(block);
  else if (reading.last !== null) {
    refuse(node, 'a paragraph after a list belongs to no provision; indent it into the list item');
  } else reading.preamble.push(block);
}

function addList(list: List, reading: Reading): void {
  if (reading.closed) refuse(list, 'a list follows the break that begins the closing lines');
  for (const item of list.children) addProvision(readItem(item, reading), reading);
}

function readItem(item: ListItem, reading: Reading): OpenProvision {
  const [first, ...rest] = item.children;
  const text = first?.type === 'paragraph' ? readText(first) : '';
  const label = parseLabel(text)?.text;
  if (label === undefined)
    refuse(item, 'a list item must begin with its label, such as (一) or 1.');
  const opening = text.slice(label.length).replace(/^ +/, '');
  const children: (DraftBlock | OpenProvision)[] = opening === '' ? [] : [opening];
  for (const node of rest) {
    if (node.type === 'paragraph') children.push(readBlockOf(node, reading));
    else if (node.type === 'list')
      for (const inner of node.children) children.push(readItem(inner, reading));
    else refuse(node, `a ${node.type} does not belong into a list item of text.md`);
  }
  return { label, heading: null, headingEnd: '', level: 7, children };
}

/** A paragraph's text, or the table or note that its lines are. */
function readBlockOf(
  node: Extract<RootContent, { type: 'paragraph' }>,
  { text }: Reading,
): DraftBlock {
  const { start, end } = node.position ?? {};
  const lines = text.slice(start?.offset ?? 0, end?.offset ?? 0);
  if (isNoteText(lines)) return parseNote(lines);
  if (!isTableText(lines)) return readText(node);
  try {
    return parseTable(lines);
  } catch (error) {
    if (!(error instanceof TableRefusal)) throw error;
    throw new Refusal((start?.line ?? 1) + error.line, error.message);
  }
}

function readText(node: Extract<RootContent, { type: 'heading' | 'paragraph' }>): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : refuse(child, `${child.type} markup is not read here`),
    )
    .join('');
}

function refuse(node: Nodes, reason: string): never {
  throw new Refusal(node.position?.start.line ?? 1, reason);
}
