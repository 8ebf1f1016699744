/** A document's structure before ids are given: what text.md says and nothing that follows from it. */
export interface DraftDocument {
  readonly title: string | null;
  readonly notice: readonly DraftBlock[];
  readonly preamble: readonly DraftBlock[];
  readonly body: readonly DraftProvision[];
  readonly closing: readonly DraftBlock[];
  readonly attachments: readonly DraftAttachment[];
}

/** A paragraph's text, a table or a note. */
export type DraftBlock = string | DraftTable | DraftNote;

/** A footnote or endnote, where it is read: behind the paragraph with its mark, or at the end of all. */
export interface DraftNote {
  /** The sign that leads to it, as it stands at its own head (¹, [1], ①). */
  readonly mark: string;
  readonly paragraphs: readonly string[];
}

/** A table: every place of its grid belongs to exactly one cell. */
export interface DraftTable {
  /** How many of its first rows, and of its first columns, only name the others. */
  readonly headRows: number;
  readonly headColumns: number;
  /** For each row its cells by rising column; what a cell of an earlier row covers is not among them. */
  readonly rows: readonly (readonly DraftCell[])[];
}

/** A cell of a table. */
export interface DraftCell {
  /** The first of its columns, counted from 1. */
  readonly column: number;
  /** How many columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
  /** Its paragraphs; none where it is empty. */
  readonly paragraphs: readonly string[];
}

/** A labelled unit; a child that is a string is a paragraph's text. */
export interface DraftProvision {
  /** As printed, or empty for a heading that has no label. */
  readonly label: string;
  readonly heading: string | null;
  readonly headingEnd: string;
  readonly children: readonly (DraftBlock | DraftProvision)[];
}

/** A document within the document. */
export interface DraftAttachment {
  readonly title: string;
  readonly children: readonly (DraftBlock | DraftProvision)[];
}

/** A provision, an attachment, or the blocks of a stretch without label. */
export type DraftPart = DraftProvision | DraftAttachment | readonly DraftBlock[];

/** Whether a child of a draft's part is a table. */
export function isDraftTable(child: DraftBlock | DraftProvision): child is DraftTable {
  return typeof child !== 'string' && 'rows' in child;
}

/** Whether a child of a draft's part is a provision. */
export function isDraftProvision(child: DraftBlock | DraftProvision): child is DraftProvision {
  return typeof child !== 'string' && 'label' in child;
}

/** How many columns a table has. */
export function countColumns({ rows }: DraftTable): number {
  return Math.max(0, ...(rows[0] ?? []).map(({ column, columns }) => column + columns - 1));
}
