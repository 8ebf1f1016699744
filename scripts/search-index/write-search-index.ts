import { join, dirname } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { RecordFile } from '#search/records/clause-record.ts';
import { NameFiles } from '#search/records/name-files.ts';
import { toPackPath, toPacks } from '#search/records/packs.ts';
import { hashBytes } from '#corpus/fingerprint.ts';
import { fingerprintCode } from '#integration/kept/code-fingerprint.ts';
import { makesPart, parseShard, refuseMissing, shardVariable } from '#integration/kept/shard.ts';
import { openStore } from '#integration/kept/store.ts';
import { withFolder } from '../writer/write-folder.ts';
import { buildIndex, isIndexed } from './build-index.ts';
import { gatherParts } from './gather-parts.ts';
import type { IndexFile } from './index-file.ts';
import { readRecordFiles } from './read-record-files.ts';
import { repackIndex } from './repack-index.ts';

/** Indexes the clauses of a built site into its folder pagefind/; throws where there are none. Returns how many of how many documents. */
export async function writeSearchIndex(
  outFolder: string,
): Promise<{ records: number; documents: number }> {
  return withFolder(join(outFolder, 'pagefind'), (folder) => writeIndex(outFolder, folder));
}

async function writeIndex(
  outFolder: string,
  folder: string,
): Promise<{ records: number; documents: number }> {
  const parts: string[] = [];
  const counts = { records: 0, documents: 0 };
  const names = new NameFiles();
  const store = openStore();
  const code = fingerprintCode();
  const shard = parseShard(process.env[shardVariable]);
  for await (const files of gatherParts(readRecordFiles(outFolder))) {
    for (const file of files) names.add(file);
    const name = parts.length === 0 ? '' : `part-${parts.length + 1}`;
    const key = hashBytes(JSON.stringify([code, files]));
    const kept = store.find(key);
    const isMade = kept !== null || makesPart(shard, parts.length);
    if (kept === null) refuseMissing(shard, [`part ${parts.length + 1} of the search index`]);
    parts.push(name);
    if (!isMade) continue;
    const built = kept?.() ?? (await buildPart(files));
    if (kept === null) store.write(key, built);
    writeFiles(join(folder, name), built);
    writeFiles(folder, files.flatMap(toPackFiles));
    counts.records += files.reduce((sum, file) => sum + file.records.filter(isIndexed).length, 0);
    counts.documents += files.length;
  }
  const named = names.list().map(({ path, text }) => {
    return { path: path.replace('/pagefind/', ''), content: Buffer.from(text) };
  });
  writeFiles(folder, named);
  const others = JSON.stringify(parts.slice(1));
  writeFiles(folder, [{ path: 'parts.json', content: Buffer.from(others) }]);
  return counts;
}

async function buildPart(files: readonly RecordFile[]): Promise<IndexFile[]> {
  return repackIndex(await buildIndex(files));
}

/** What the browser fetches of the records that answer. */
function toPackFiles(file: RecordFile): IndexFile[] {
  return toPacks(file).map((pack) => ({
    path: toPackPath(file.document, pack.name).replace('/pagefind/', ''),
    content: Buffer.from(JSON.stringify(pack.file)),
  }));
}

/** Writes files below a folder; in step, for the promises of thousands of small files would take more room than they. */
function writeFiles(folder: string, files: readonly IndexFile[]): void {
  for (const name of new Set(files.map(({ path }) => dirname(path)))) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
