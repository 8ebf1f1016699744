import { tableSign } from '../lines/table-sign.ts';
import type { LineEvidence } from '../lines/line-evidence.ts';
import type { ApartEvidence } from './table-evidence.ts';

/** The same text, same length, with each table as one line that says nothing. */
export function maskTables(source: string, tables: readonly ApartEvidence[]): string {
  if (tables.length === 0) return source;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of tables) {
    pieces.push(source.slice(from, start), tableSign.repeat(end - start));
    from = end;
  }
  return pieces.join('') + source.slice(from);
}

/** The lines that are no part of a table; both by rising offset. */
export function leaveOutTables(
  lines: readonly LineEvidence[],
  tables: readonly ApartEvidence[],
): readonly LineEvidence[] {
  if (tables.length === 0) return lines;
  let next = 0;
  return lines.filter(({ start }) => {
    while ((tables[next]?.end ?? Infinity) <= start) next += 1;
    return start < (tables[next]?.start ?? Infinity);
  });
}
