import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordFile } from '#search/records/clause-record.ts';
import { parseRecordFile } from '#search/records/parse-record-file.ts';

/** Reads every documents/<doc>/clauses.json of a built site, one at a time, by the ids of the documents; throws when there is none. */
export async function* readRecordFiles(outFolder: string): AsyncGenerator<RecordFile> {
  const folder = join(outFolder, 'documents');
  const names = await readdir(folder).catch(() => []);
  let found = false;
  for (const name of names.sort()) {
    const file = await readRecordFile(join(folder, name));
    if (file === null) continue;
    found = true;
    yield file;
  }
  if (found) return;
  throw new Error(`${folder}/*/clauses.json: none found; build the pages first (npm run build)`);
}

/** A document without text has a folder and no records. */
async function readRecordFile(folder: string): Promise<RecordFile | null> {
  const path = join(folder, 'clauses.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return parseRecordFile(JSON.parse(text));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
