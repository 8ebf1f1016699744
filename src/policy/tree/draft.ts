/** A document's structure before ids are given: what text.md says and nothing that follows from it. */
export interface DraftDocument {
  readonly title: string | null;
  readonly notice: readonly string[];
  readonly preamble: readonly string[];
  readonly body: readonly DraftProvision[];
  readonly closing: readonly string[];
  readonly attachments: readonly DraftAttachment[];
}

/** A labelled unit; a child that is a string is a paragraph's text. */
export interface DraftProvision {
  /** As printed, or empty for a heading that has no label. */
  readonly label: string;
  readonly heading: string | null;
  readonly headingEnd: string;
  readonly children: readonly (string | DraftProvision)[];
}

/** A document within the document. */
export interface DraftAttachment {
  readonly title: string;
  readonly children: readonly (string | DraftProvision)[];
}
