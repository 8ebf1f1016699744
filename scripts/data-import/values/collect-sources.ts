import type { Corpus } from '#corpus/corpus.ts';
import { type ImportIssue, toFinding } from '../issues/import-issue.ts';
import { type NewSource, readSource } from './read-sources.ts';
import type { SheetTask } from '../layout/sheet-task.ts';

/** The sources of all sheets that are not held yet, and what is wrong with their rows. */
export async function collectSources(
  tasks: readonly SheetTask[],
  { sources: held }: Pick<Corpus, 'sources'>,
  today: string,
): Promise<{ sources: NewSource[]; findings: ImportIssue[] }> {
  const known = new Map(held.map((source) => [source.id, source]));
  const sources: NewSource[] = [];
  const findings: ImportIssue[] = [];
  for (const { sheet, place, layout } of tasks) {
    if (layout.form !== 'sources') continue;
    for await (const rows of sheet.rows()) {
      for (const row of rows.filter(({ number }) => number > layout.row)) {
        const read = readSource(row, { layout, place, known, today });
        findings.push(...read.findings);
        if (!read.source) continue;
        known.set(read.source.value.id, read.source.value);
        sources.push(read.source);
      }
    }
  }
  return { sources, findings };
}

/** Sources that no value names, which the build would refuse. */
export function findUnusedSources(
  sources: readonly NewSource[],
  used: ReadonlySet<string>,
): ImportIssue[] {
  return sources
    .filter(({ value }) => !used.has(value.id))
    .map(({ value, place }) => toFinding('source-unused', place, value.id));
}
