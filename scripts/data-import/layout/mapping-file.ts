import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { unguardCell } from '#schema/tables/formula-cells.ts';
import { formatCsv } from '#export/tables/csv.ts';
import { ImportProblem } from '../sheet/problem.ts';
import type { Saying } from './read-mapping.ts';

const headings = ['heading', 'means'];

/** What was said of the headings of an earlier sheet; throws an ImportProblem where the file is no such list. */
export function readMappingFile(file: string): Saying[] {
  if (!existsSync(file)) throw new ImportProblem('unreadable', file);
  try {
    const rows: unknown = parse(readFileSync(file, 'utf8'), { bom: true });
    const [head, ...others] = Array.isArray(rows) ? (rows as string[][]) : [];
    if (head?.join() !== headings.join()) throw new ImportProblem('no-mapping', file);
    return others.map(([heading = '', means = '']) => [unguardCell(heading), unguardCell(means)]);
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    throw new ImportProblem('no-mapping', file);
  }
}

/** Keeps what was said of headings for the sheet of another year; the file is there whole or as it was. */
export function writeMappingFile(file: string, sayings: readonly Saying[]): void {
  const last = new Map(sayings);
  const beside = `${file}.new`;
  writeFileSync(beside, `\uFEFF${formatCsv(headings, [...last])}`);
  renameSync(beside, file);
}
