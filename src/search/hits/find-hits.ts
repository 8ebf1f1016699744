import type { ClauseRecord } from '../records/clause-record.ts';
import { foldWithMap, type FoldedText } from '../characters/fold.ts';
import type { Phrase, Query } from '../query/query.ts';

/** A record that is ready to be searched. */
export interface FoldedRecord {
  readonly record: ClauseRecord;
  readonly folded: FoldedText;
}

/** A place in a record's text where a phrase stands. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** False where the phrase cuts a number in two: 200亿 in 2200亿. */
  readonly wholeNumbers: boolean;
}

/** A record that answers a query, with every place where one of its phrases stands, by rising start. */
export interface Hit {
  readonly record: ClauseRecord;
  readonly occurrences: readonly Occurrence[];
}

/** Folds a record once for all queries. */
export function toFoldedRecord(record: ClauseRecord): FoldedRecord {
  return { record, folded: foldWithMap(record.text) };
}

/** The records that answer a query, in their own order; a query without a phrase has no answer. */
export function findHits(records: readonly FoldedRecord[], query: Query): Hit[] {
  return records.flatMap((record) => findHit(record, query) ?? []);
}

/** Holds one record against a query: null where a phrase is missing or an excluded one is there. */
export function findHit({ record, folded }: FoldedRecord, query: Query): Hit | null {
  const holds = (phrase: Phrase): boolean => phrase.some((form) => folded.text.includes(form));
  if (query.phrases.length === 0) return null;
  if (!query.phrases.every(holds) || query.excluded.some(holds)) return null;
  return { record, occurrences: findOccurrences(record.text, query, folded) };
}

/** Every place of a text where a phrase of the query stands, by rising start. */
export function findOccurrences(
  text: string,
  query: Query,
  folded: FoldedText = foldWithMap(text),
): Occurrence[] {
  const found = query.phrases.flat().flatMap((form) => listOccurrences(text, folded, form));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function listOccurrences(text: string, folded: FoldedText, form: string): Occurrence[] {
  const found: Occurrence[] = [];
  let at = folded.text.indexOf(form);
  while (at !== -1) {
    const start = folded.starts[at] ?? 0;
    const end = folded.ends[at + form.length - 1] ?? text.length;
    found.push({ start, end, wholeNumbers: !cutsNumber(text, start, end) });
    at = folded.text.indexOf(form, at + form.length);
  }
  return found;
}

/** Whether a digit of the phrase goes on outside it, directly or across a point or a comma. */
function cutsNumber(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start).normalize('NFKC');
  const after = text.slice(end, end + 2).normalize('NFKC');
  const phrase = text.slice(start, end).normalize('NFKC');
  return (
    (/^\d/.test(phrase) && /\d[.,]?$/.test(before)) ||
    (/\d$/.test(phrase) && /^[.,]?\d/.test(after))
  );
}
