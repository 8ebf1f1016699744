/** The kinds of provision, by the field's names: 编 章 节 一、 条 (一) 1. (1) 项 目. */
export const provisionKinds = [
  'part',
  'chapter',
  'division',
  'section',
  'article',
  'clause',
  'point',
  'subpoint',
  'item',
  'subitem',
] as const;

/** One of these kinds. */
export type ProvisionKind = (typeof provisionKinds)[number];

/** What a paragraph does in an official document; `text` unless it is recognised as something else. */
export type ParagraphRole =
  | 'text'
  | 'addressee'
  | 'date'
  | 'signature'
  | 'attachment-list'
  | 'note'
  | 'table-title'
  | 'table-unit'
  | 'table-note'
  /** 版记: to whom copies went, and which office printed it when. */
  | 'imprint'
  /** Where and when an agency sent a text out (新华社北京2月13日电). */
  | 'dateline';

/** The smallest citable unit; its text is the source's, half-width punctuation kept. */
export interface Sentence {
  readonly type: 'sentence';
  readonly eId: string;
  readonly text: string;
}

/** A block of text; its sentences follow from it (`listSentences`), so none are kept. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly eId: string;
  readonly role: ParagraphRole;
  readonly text: string;
  /** The ids of its sentences, where they are not counted from the first. */
  readonly sentenceIds?: readonly string[];
}

/** A cell of a table; its paragraphs are read as those of any other part. */
export interface TableCell {
  readonly type: 'cell';
  readonly eId: string;
  /** The first of its columns, counted from 1, and how many columns and rows it covers. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly children: readonly Paragraph[];
}

/** A row of a table, without what cells of earlier rows cover. */
export interface TableRow {
  readonly type: 'row';
  readonly eId: string;
  readonly children: readonly TableCell[];
}

/** Words in rows and columns; what stands above and below it (its title, its unit, its notes) are paragraphs. */
export interface Table {
  readonly type: 'table';
  readonly eId: string;
  /** How many of its first rows, and of its first columns, only name the others. */
  readonly headRows: number;
  readonly headColumns: number;
  readonly children: readonly TableRow[];
}

/** A footnote or endnote; its mark stands in the sentence that it belongs to, and at its own head. */
export interface Footnote {
  readonly type: 'footnote';
  readonly eId: string;
  readonly mark: string;
  readonly children: readonly Paragraph[];
}

/** What stands between provisions, or in one, and has no label. */
export type Block = Paragraph | Table | Footnote;

/** A labelled, addressable unit. label + heading + headingEnd stand in the source in this order. */
export interface Provision {
  readonly type: 'provision';
  readonly eId: string;
  readonly kind: ProvisionKind;
  /** As printed: `一、`, `(一)`, `第三条`. */
  readonly label: string;
  /** The words after the label, or null where text follows at once. */
  readonly heading: string | null;
  /** The punctuation that closes a run-in heading (`。`), or empty. */
  readonly headingEnd: string;
  readonly children: readonly (Block | Provision)[];
}

/** An unlabelled stretch of the document: the covering notice, the preamble, the closing lines. */
export interface Stretch {
  readonly type: 'stretch';
  readonly eId: string;
  readonly name: 'notice' | 'preamble' | 'closing';
  readonly children: readonly Block[];
}

/** A document within the document, after its own title. */
export interface Attachment {
  readonly type: 'attachment';
  readonly eId: string;
  readonly title: string;
  readonly children: readonly (Block | Provision)[];
}

/** What stands directly under a document. */
export type DocumentPart = Stretch | Provision | Attachment;

/** The whole text in reading order: notice, title, preamble, body, closing, attachments. */
export interface DocumentTree {
  readonly title: string | null;
  readonly notice: Stretch | null;
  readonly preamble: Stretch | null;
  readonly body: readonly Provision[];
  readonly closing: Stretch | null;
  readonly attachments: readonly Attachment[];
}

/** Anything that can be addressed by its eId. */
export type TreeNode = DocumentPart | Block | TableRow | TableCell | Sentence;
