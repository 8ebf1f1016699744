import type { LineEvidence } from '#policy/recognise/lines/line-evidence.ts';
import type { ApartEvidence } from '#policy/recognise/tables/table-evidence.ts';

/** The formats that a source can be read from. */
export type SourceFormat = 'text' | 'html' | 'docx';

/** Something that the reader of a format left out of the text, put into it, or read as something else. */
export interface ReaderNote {
  readonly kind: 'dropped' | 'restored' | 'changed' | 'doubt';
  /** What sort of thing it is: navigation, a header, the numbering of a paragraph. */
  readonly what: string;
  /** The words in question; all of them where they were dropped. May be empty. */
  readonly text: string;
  /** False for words that the source itself does not show. */
  readonly shown?: false;
  /** Where in the extracted text, or null when it is not there. */
  readonly offset: number | null;
}

/** What a page prints about its document beside the document's own text; null or empty where it prints nothing. */
export interface SourceFields {
  readonly title: string | null;
  /** In canonical form. */
  readonly documentNumber: string | null;
  readonly issuers: readonly string[];
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly indexNumber: string | null;
  /** 主题分类. */
  readonly subject: string | null;
  /** 发布日期, YYYY-MM-DD. */
  readonly published: string | null;
  /** Where the page was saved from, as it says itself. */
  readonly address: string | null;
  /** What the page calls itself (<title>, ArticleTitle), without white space. */
  readonly names: readonly string[];
}

/** The fields of a source that has none. */
export const noFields: SourceFields = {
  title: null,
  documentNumber: null,
  issuers: [],
  date: null,
  indexNumber: null,
  subject: null,
  published: null,
  address: null,
  names: [],
};

/** The one form that all formats are brought into: lines of text, with what their looks say. */
export interface SourceText {
  /** The extracted text; of plain text every character, a byte order mark included. */
  readonly text: string;
  readonly format: SourceFormat;
  /** The name of the encoding that the characters were found in. */
  readonly encoding: string;
  /** Evidence of lines by rising offset; empty where the format marks nothing. */
  readonly lines: readonly LineEvidence[];
  /** The tables and notes in the text, by rising offset. */
  readonly apart: readonly ApartEvidence[];
  readonly notes: readonly ReaderNote[];
  readonly fields: SourceFields;
}

/** What a note says of a label that the format keeps outside the text, and that stands in it now. */
export const restoredLabel = 'the numbering of a paragraph';

const longestNote = 80;

/** A text on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text on one line and short enough for a report. */
export function shorten(text: string): string {
  const line = onOneLine(text);
  return line.length <= longestNote ? line : `${line.slice(0, longestNote - 1)}…`;
}
