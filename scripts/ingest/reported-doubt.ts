/** Something to look at, whoever noticed it: the recogniser, the reader of the format, or a node that is unsure. */
export interface ReportedDoubt {
  /** Where in the extracted text, or null for the document as a whole. */
  readonly offset: number | null;
  readonly kind: string;
  readonly context: string;
  /** What to do. */
  readonly remedy: string;
}
