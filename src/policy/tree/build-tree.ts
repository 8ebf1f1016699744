import {
  isDraftProvision,
  isDraftTable,
  type DraftBlock,
  type DraftCell,
  type DraftDocument,
  type DraftProvision,
  type DraftTable,
} from './draft.ts';
import { createEIdSequence, type EIdSequence } from './eid.ts';
import { type Label, parseLabel } from './labels.ts';
import { findRole, findRoles, type ParagraphPlace } from './roles.ts';
import { giveTableRoles } from './table-lines.ts';
import type {
  Attachment,
  Block,
  DocumentPart,
  DocumentTree,
  Paragraph,
  ParagraphRole,
  Provision,
  ProvisionKind,
  Stretch,
  Table,
  TableCell,
} from './tree.ts';

const belowArticle: ReadonlySet<ProvisionKind> = new Set(['article', 'item', 'subitem']);

/** Gives a draft its kinds, roles and ids. */
export function buildTree(draft: DraftDocument): DocumentTree {
  const stretches: Partial<Record<Stretch['name'], Stretch>> = {};
  const body: Provision[] = [];
  const attachments: Attachment[] = [];
  for (const part of buildParts(draft)) {
    if (part.type === 'stretch') stretches[part.name] = part;
    else if (part.type === 'provision') body.push(part);
    else attachments.push(part);
  }
  const { notice = null, preamble = null, closing = null } = stretches;
  return { title: draft.title, notice, preamble, body, closing, attachments };
}

/** The same one part at a time, in reading order: for a text so long that its tree would take too much room. */
export function* buildParts(draft: DraftDocument): Generator<DocumentPart> {
  const ids = createEIdSequence(null);
  yield* buildStretch('notice', draft.notice, 'front');
  yield* buildStretch('preamble', draft.preamble, 'front');
  for (const provision of draft.body) yield buildProvision(provision, null, ids);
  yield* buildStretch('closing', draft.closing, 'closing');
  for (const { title, children } of draft.attachments) {
    const eId = ids.attachment();
    const inner = buildChildren(children, null, createEIdSequence(eId), 'front');
    yield { type: 'attachment', eId, title, children: inner };
  }
}

function* buildStretch(
  name: Stretch['name'],
  blocks: readonly DraftBlock[],
  place: ParagraphPlace,
): Generator<Stretch> {
  if (blocks.length === 0) return;
  const ids = createEIdSequence(name);
  const texts = blocks.map((block) => (typeof block === 'string' ? block : ''));
  const roles = findRoles(texts, place);
  const children = giveTableRoles(
    blocks.map((block, at) => buildBlock(block, ids, place, roles[at])),
  );
  yield { type: 'stretch', eId: name, name, children };
}

function buildProvision(
  draft: DraftProvision,
  parent: ProvisionKind | null,
  siblings: EIdSequence,
): Provision {
  const label = draft.label === '' ? null : parseLabel(draft.label);
  const kind = toKind(label, parent);
  const eId = siblings.provision(kind, label);
  const children = buildChildren(draft.children, kind, createEIdSequence(eId), 'body');
  const { heading, headingEnd } = draft;
  return { type: 'provision', eId, kind, label: draft.label, heading, headingEnd, children };
}

/** What a labelled unit is, from its label and the kind of the unit above it: (一) is a clause, but an item of an article. */
function toKind(label: Label | null, parent: ProvisionKind | null): ProvisionKind {
  if (label === null) return 'section';
  if (parent === null || !belowArticle.has(parent)) return label.kind;
  if (label.kind === 'clause') return 'item';
  return label.kind === 'point' || label.kind === 'subpoint' ? 'subitem' : label.kind;
}

function buildChildren(
  children: readonly (DraftBlock | DraftProvision)[],
  parent: ProvisionKind | null,
  ids: EIdSequence,
  place: ParagraphPlace,
): readonly (Block | Provision)[] {
  const built = children.map((child) =>
    isDraftProvision(child) ? buildProvision(child, parent, ids) : buildBlock(child, ids, place),
  );
  return giveTableRoles(built);
}

function buildBlock(
  block: DraftBlock,
  ids: EIdSequence,
  place: ParagraphPlace,
  role?: ParagraphRole,
): Block {
  if (typeof block === 'string') return buildParagraph(block, ids, place, role);
  if (isDraftTable(block)) return buildTable(block, ids);
  const eId = ids.footnote();
  const children = buildPlain(block.paragraphs, createEIdSequence(eId));
  return { type: 'footnote', eId, mark: block.mark, children };
}

function buildTable({ headRows, headColumns, rows }: DraftTable, siblings: EIdSequence): Table {
  const eId = siblings.table();
  const ids = createEIdSequence(eId);
  const children = rows.map((cells) => {
    const row = ids.row();
    const inRow = createEIdSequence(row);
    return {
      type: 'row' as const,
      eId: row,
      children: cells.map((cell) => buildCell(cell, inRow)),
    };
  });
  return { type: 'table', eId, headRows, headColumns, children };
}

function buildCell(
  { column, columns, rows, paragraphs }: DraftCell,
  siblings: EIdSequence,
): TableCell {
  const eId = siblings.cell(column);
  const ids = createEIdSequence(eId);
  const children = paragraphs.map((text): Paragraph => ({
    type: 'paragraph',
    eId: ids.paragraph(),
    role: 'text',
    text,
  }));
  return { type: 'cell', eId, column, columns, rows, children };
}

/** Paragraphs of which none has a part of its own in the document. */
function buildPlain(texts: readonly string[], ids: EIdSequence): Paragraph[] {
  return texts.map((text) => ({ type: 'paragraph', eId: ids.paragraph(), role: 'text', text }));
}

function buildParagraph(
  text: string,
  ids: EIdSequence,
  place: ParagraphPlace,
  role = findRole(text, place),
): Paragraph {
  return { type: 'paragraph', eId: ids.paragraph(), role, text };
}
