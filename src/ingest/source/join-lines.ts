import type { LineEvidence } from '#policy/recognise/lines/line-evidence.ts';
import type { ApartEvidence } from '#policy/recognise/tables/table-evidence.ts';
import type { DraftNote, DraftTable } from '#policy/tree/draft.ts';
import type { WrittenLine } from './open-line.ts';
import { shorten, type ReaderNote } from './source-text.ts';
import { placeApart } from './tables/place-apart.ts';

const lost =
  'the rows of a table do not follow one another in the text: they are kept as paragraphs; compare with the print';

/** A text of lines, each ended by a line break, the evidence of each at its place in it, the tables and notes that some make, and the labels in it that the format keeps outside the text. */
export function joinLines(written: readonly WrittenLine[]): {
  text: string;
  lines: LineEvidence[];
  apart: ApartEvidence[];
  labels: { text: string; offset: number }[];
  doubts: ReaderNote[];
} {
  const lines: LineEvidence[] = [];
  const labels: { text: string; offset: number }[] = [];
  const found: { apart: DraftTable | DraftNote; start: number; end: number }[] = [];
  let start = 0;
  for (const { text, apart, labels: own, ...line } of written) {
    const at = start;
    for (const label of own) labels.push({ text: label, offset: at });
    const last = found.at(-1);
    if (apart !== null && last?.apart === apart) last.end = at + text.length;
    else if (apart !== null) found.push({ apart, start: at, end: at + text.length });
    const runs = line.runs.map((run) => ({ ...run, start: at + run.start, end: at + run.end }));
    lines.push({ ...line, runs, start, end: start + text.length });
    start += text.length + 1;
  }
  const text = written.map((line) => `${line.text}\n`).join('');
  const placed: ApartEvidence[] = [];
  const doubts: ReaderNote[] = [];
  for (const { apart, start: from, end } of found) {
    const own = placeApart(text, apart, from, end);
    if (own) placed.push(own);
    else {
      const words = shorten(text.slice(from, end));
      doubts.push({ kind: 'doubt', what: lost, text: words, offset: from });
    }
  }
  return { text, lines, apart: placed, labels, doubts };
}
