import type { LabelStyle } from '../../tree/labels.ts';
import type { Candidate } from '../labels/candidates.ts';
import type { Range } from '../lines/spans.ts';

/** How a question and an answer begin (问：, 问题3：, Q1：, 【问】; 答：, A：). */
const question =
  /(?<=^|\n)[^\S\n]*(?:【问(?:题)?】|(?:问题?|提问)\s?[0-9０-９一二三四五六七八九十]{0,3}\s?[：:]|[QＱ]\s?[0-9０-９]{0,2}\s?[：:.．、])/g;
const answer =
  /(?<=^|\n)[^\S\n]*(?:【答】|(?:答|回答|答复)\s?[0-9０-９]{0,2}\s?[：:]|[AＡ]\s?[0-9０-９]{0,2}\s?[：:.．、])/;

/** Labels that may stand within an answer; where others stand, they are the order of the text. */
const inner: ReadonlySet<LabelStyle> = new Set([
  'chinese-bracketed',
  'arabic',
  'arabic-bracketed',
  'circled',
]);

/** The questions of a text that asks and answers, each with all that answers it; none for any other text. */
export function findQuestions(source: string, range: Range, labels: readonly Candidate[]): Range[] {
  if (labels.some(({ style }) => !inner.has(style))) return [];
  const text = source.slice(range.start, range.end);
  const starts = [...text.matchAll(question)].map(({ 0: head, index }) => {
    return range.start + index + head.length - head.trimStart().length;
  });
  const ranges = starts.map((start, at) => ({ start, end: starts[at + 1] ?? range.end }));
  const answered = ranges.filter(({ start, end }) => answer.test(source.slice(start, end)));
  if (ranges.length < 2 || answered.length * 2 < ranges.length) return [];
  return labels.every(({ start }) => start > (starts[0] ?? 0)) ? ranges : [];
}
