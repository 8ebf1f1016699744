import type {
  DraftAttachment,
  DraftBlock,
  DraftDocument,
  DraftPart,
  DraftProvision,
} from './draft.ts';
import type { Attachment, Block, DocumentPart, DocumentTree, Provision } from './tree.ts';

/** A tree without what buildTree gives it: kinds, roles and ids. */
export function toDraft(tree: DocumentTree): DraftDocument {
  const { attachments, body, closing, notice, preamble, title } = tree;
  return {
    title,
    notice: (notice?.children ?? []).map(toBlock),
    preamble: (preamble?.children ?? []).map(toBlock),
    body: body.map(toProvision),
    closing: (closing?.children ?? []).map(toBlock),
    attachments: attachments.map(toAttachment),
  };
}

/** The same of one part. */
export function toDraftPart(part: DocumentPart): DraftPart {
  if (part.type === 'provision') return toProvision(part);
  return part.type === 'attachment' ? toAttachment(part) : part.children.map(toBlock);
}

function toAttachment({ children, title }: Attachment): DraftAttachment {
  return { title, children: children.map(toChild) };
}

function toProvision({ children, heading, headingEnd, label }: Provision): DraftProvision {
  return { label, heading, headingEnd, children: children.map(toChild) };
}

function toChild(child: Block | Provision): DraftBlock | DraftProvision {
  return child.type === 'provision' ? toProvision(child) : toBlock(child);
}

function toBlock(block: Block): DraftBlock {
  if (block.type === 'paragraph') return block.text;
  if (block.type === 'footnote') {
    return { mark: block.mark, paragraphs: block.children.map(({ text }) => text) };
  }
  const rows = block.children.map((row) =>
    row.children.map(({ children, column, columns, rows: covered }) => ({
      ...{ column, columns, rows: covered },
      paragraphs: children.map(({ text }) => text),
    })),
  );
  return { headRows: block.headRows, headColumns: block.headColumns, rows };
}
