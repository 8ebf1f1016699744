import type { LineEvidence } from '#policy/recognise/lines/line-evidence.ts';
import type { ApartEvidence } from '#policy/recognise/tables/table-evidence.ts';
import type { DraftNote, DraftTable } from '#policy/tree/draft.ts';
import type { WrittenLine } from './open-line.ts';
import { placeApart } from './tables/place-apart.ts';

/** A text of lines, each ended by a line break, the evidence of each at its place in it, and the tables and notes that some make. */
export function joinLines(written: readonly WrittenLine[]): {
  text: string;
  lines: LineEvidence[];
  tables: ApartEvidence[];
} {
  const lines: LineEvidence[] = [];
  const found: { apart: DraftTable | DraftNote; start: number; end: number }[] = [];
  let start = 0;
  for (const { text, apart, ...line } of written) {
    const at = start;
    const last = found.at(-1);
    if (apart !== null && last?.apart === apart) last.end = at + text.length;
    else if (apart !== null) found.push({ apart, start: at, end: at + text.length });
    const runs = line.runs.map((run) => ({ ...run, start: at + run.start, end: at + run.end }));
    lines.push({ ...line, runs, start, end: start + text.length });
    start += text.length + 1;
  }
  const text = written.map((line) => `${line.text}\n`).join('');
  const tables = found.flatMap(
    ({ apart, start: from, end }) => placeApart(text, apart, from, end) ?? [],
  );
  return { text, lines, tables };
}
