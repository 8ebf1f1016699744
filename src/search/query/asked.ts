import type { DocumentNumberMention } from '#policy/citations/document-number-mention.ts';
import type { Stretch } from '#policy/text/stretches.ts';

/** A query as typed, with what it names beside words. */
export interface Asked {
  readonly text: string;
  /** The document numbers in it, in order. */
  readonly numbers: readonly DocumentNumberMention[];
  /** The eId, or its last part, of the place that it names as a whole or behind a document's name (`二(三)`), or null. */
  readonly address: string | null;
  /** The name or number of the document before that place (`个人所得税法第十四条`), or empty. */
  readonly within: string;
  /** What of it no blank parts: document numbers, or the whole of a date. */
  readonly whole: readonly Stretch[];
  /** The pieces of the query in other forms in which a text may print its document numbers, dates and zeros. */
  readonly spellings: readonly (readonly string[])[];
  /** The amount that it is as a whole (`2200亿元`), or null. */
  readonly amount: string | null;
}

/** A query that names nothing. */
export function toPlainAsked(text: string): Asked {
  return { text, numbers: [], address: null, within: '', whole: [], spellings: [], amount: null };
}

/** Whether a query may name something; what finds out is too heavy to be at hand for every query. */
export function mayName(text: string): boolean {
  return /[\d_()第号號〇○零年亿万元]|百分之|公里|百分点|^(notice|preamble|closing)/i.test(
    text.normalize('NFKC'),
  );
}

/** The canonical form of a query that is one document number, or null. */
export function toAskedNumber({ text, numbers: [first] }: Asked): string | null {
  return first?.text === text.trim() ? first.canonical : null;
}
