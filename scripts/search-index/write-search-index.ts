import { buildIndex } from './build-index.ts';
import { readRecordFiles } from './read-record-files.ts';
import { toStableIndex } from './stable-index.ts';
import { writeIndex } from './write-index.ts';

/** Indexes the clauses of a built site into its folder pagefind/; throws where there are none. Returns how many of how many documents. */
export async function writeSearchIndex(
  outFolder: string,
): Promise<{ records: number; documents: number }> {
  const files = await readRecordFiles(outFolder);
  await writeIndex(outFolder, toStableIndex(await buildIndex(files)));
  const records = files.reduce((sum, file) => sum + file.records.length, 0);
  return { records, documents: files.length };
}
