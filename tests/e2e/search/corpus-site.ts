import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeClauses } from '#scripts/bench/search/make-clauses.ts';
import type { Original } from '#scripts/bench/search/read-originals.ts';
import { writeSearchSite } from '#scripts/bench/search/write-search-site.ts';
import { writeSearchIndex } from '#scripts/search-index/write-search-index.ts';
import { serveFolder } from '#scripts/serve/serve-folder.ts';
import { toPlainRecords, type PlainRecord } from './truth.ts';

/** The built search page over a larger corpus, served. */
export interface CorpusSite {
  readonly origin: string;
  readonly records: readonly PlainRecord[];
  /** What the corpus is made of. */
  readonly words: string;
  close(): Promise<void>;
}

/** Serves the search page of dist/ over so many clauses. */
export async function openCorpusSite(clauses: number): Promise<CorpusSite> {
  const { texts, words } = makeClauses(clauses);
  return openTextsSite(texts, words);
}

/** Serves the search page of dist/ over some texts. */
export async function openTextsSite(
  texts: readonly Original[],
  words: string,
): Promise<CorpusSite> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-corpus-'));
  await writeSearchSite('dist', folder, texts);
  await writeSearchIndex(folder);
  const served = await serveFolder(folder, 0);
  return {
    origin: served.origin,
    words,
    records: texts.flatMap(({ id, text }) => toPlainRecords(id, text)),
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
