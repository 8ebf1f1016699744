import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importFiles, type ImportResult } from '#scripts/data-import/import-files.ts';
import { withContent } from '#scripts/writer/write-files.ts';
import { parseOptions } from '#scripts/data-import/options.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from '#integration/read-content.ts';

/** A new folder for the files of the test that asks; it is taken away when that test is over. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yaodian-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Writes files, by path relative to a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, words] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), words);
  }
}

/** What is read of the same texts is the same, and most tests read the same content; so many are kept, the latest last. */
const most = 4;
const known = new Map<string, ReturnType<typeof parseCorpus>>();

/** The content of a folder; what was read before is not read again. */
export function parseFolder(content: string): ReturnType<typeof parseCorpus> {
  const texts = readContent(content);
  const hash = createHash('sha256');
  for (const [file, text] of texts) hash.update(JSON.stringify([file, text]));
  const key = hash.digest('hex');
  const parsed = known.get(key) ?? parseCorpus(texts);
  known.delete(key);
  known.set(key, parsed);
  const [oldest = ''] = known.keys();
  if (known.size > most) known.delete(oldest);
  return parsed;
}

/** The values of a folder of content, each in one line. */
export function listValues(content: string): string[] {
  return parseFolder(content).corpus.observations.map(
    ({ indicator, place, year, period, value, unit }) =>
      `${indicator} ${place} ${year} ${period} ${value} ${unit}`,
  );
}

/** Imports files into a folder of content on a fixed day. */
export async function importInto(
  content: string,
  files: readonly string[],
  ...options: readonly string[]
): Promise<ImportResult> {
  const published = parseFolder(content);
  const parsed = parseOptions(['--content', content, ...options, ...files], '2026-12-01');
  const order = { options: parsed, progress: () => undefined };
  if (!parsed.write) return importFiles(files, published, { ...order, staged: null });
  return withContent(content, (staged) => importFiles(files, published, { ...order, staged }));
}

/** The findings as `kind row column value`. */
export function listFindings({ findings }: ImportResult): string[] {
  return findings.map(({ kind, row, column, value }) => `${kind} ${row} ${column} ${value}`);
}
