import type { DoubtKind } from '#policy/recognise/doubt.ts';

/** The kinds of the recogniser, and those of ingest: a node that is unsure, a heading that became a paragraph, a page that says otherwise, a title or a body that is called otherwise elsewhere, a doubt of the reader of the format, the numbers and heads of printed pages, lines in another language, lines of the page around a text, lines in two at once, a sign that is not what it seems. */
export type ReportedKind =
  | DoubtKind
  | 'unsure'
  | 'heading-without-label'
  | 'page-differs'
  | 'title-differs'
  | 'issuer-differs'
  | 'format'
  | 'page-number'
  | 'running-head'
  | 'other-language'
  | 'page-frame'
  | 'mixed-languages'
  | SignDoubt;

/** A sign of a font, one that nobody sees or that turns the words around it, or one that passes for another. */
export type SignDoubt = 'private-sign' | 'hidden-sign' | 'look-alike';

/** Something to look at, whoever noticed it: the recogniser, the reader of the format, or a node that is unsure. */
export interface ReportedDoubt {
  /** Where in the extracted text, or null for the document as a whole. */
  readonly offset: number | null;
  readonly kind: ReportedKind;
  readonly context: string;
  /** What to do. */
  readonly remedy: string;
}
