import type { RecordFile } from '#search/records/clause-record.ts';
import { fold } from '#search/characters/fold.ts';
import { toTextName } from '#search/pinyin/reading-key.ts';
import type { TimedAnswer } from './ask-ours.ts';

/** How right the answers to queries are, each a share of 1. */
export interface Quality {
  /** The share of the clauses that hold a query which are counted or listed. */
  readonly recall: number;
  /** The share of what is counted that holds the query. */
  readonly precision: number;
  /** The share of the listed hits in which the whole phrase is marked; null for an engine that marks nothing. */
  readonly marked: number | null;
}

/** Holds answers against the truth: fold(clause) includes fold(query). */
export function measureQuality(
  files: readonly RecordFile[],
  queries: readonly string[],
  answers: readonly TimedAnswer[],
): Quality {
  const texts = files.flatMap(({ records }) =>
    records.map((record) => ({ name: toTextName(record), text: fold(record.text) })),
  );
  const sums = { expected: 0, found: 0, right: 0, listed: 0, marked: 0 };
  for (const [at, query] of queries.entries()) {
    const { count = 0, names = [], marks = [] } = answers[at] ?? {};
    const phrase = fold(query);
    const holders = new Set(texts.filter(({ text }) => text.includes(phrase)).map(toName));
    const right = names.filter((name) => holders.has(name)).length;
    sums.expected += holders.size;
    sums.found += count;
    // Of hits that are counted but not listed, as many are right as could be.
    sums.right += right + Math.min(count - names.length, holders.size - right);
    sums.listed += marks.length;
    sums.marked += marks.filter((own) => own.some((mark) => fold(mark) === phrase)).length;
  }
  return {
    recall: sums.right / sums.expected,
    precision: sums.found === 0 ? 1 : sums.right / sums.found,
    marked: sums.listed === 0 ? null : sums.marked / sums.listed,
  };
}

function toName({ name }: { readonly name: string }): string {
  return name;
}
