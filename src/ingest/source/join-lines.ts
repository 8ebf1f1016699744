import type { LineEvidence } from '#policy/recognise/lines/line-evidence.ts';
import type { TableEvidence } from '#policy/recognise/tables/table-evidence.ts';
import type { DraftTable } from '#policy/tree/draft.ts';
import type { WrittenLine } from './open-line.ts';
import { placeTable } from './tables/place-table.ts';

/** A text of lines, each ended by a line break, the evidence of each at its place in it, and the tables that some make. */
export function joinLines(written: readonly WrittenLine[]): {
  text: string;
  lines: LineEvidence[];
  tables: TableEvidence[];
} {
  const lines: LineEvidence[] = [];
  const found: { table: DraftTable; start: number; end: number }[] = [];
  let start = 0;
  for (const { text, table, ...line } of written) {
    const at = start;
    const last = found.at(-1);
    if (table !== null && last?.table === table) last.end = at + text.length;
    else if (table !== null) found.push({ table, start: at, end: at + text.length });
    const runs = line.runs.map((run) => ({ ...run, start: at + run.start, end: at + run.end }));
    lines.push({ ...line, runs, start, end: start + text.length });
    start += text.length + 1;
  }
  const text = written.map((line) => `${line.text}\n`).join('');
  const tables = found.flatMap(
    ({ table, start: from, end }) => placeTable(text, table, from, end) ?? [],
  );
  return { text, lines, tables };
}
