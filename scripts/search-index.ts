import { buildIndex } from './search-index/build-index.ts';
import { readRecordFiles } from './search-index/read-record-files.ts';
import { toStableIndex } from './search-index/stable-index.ts';
import { writeIndex } from './search-index/write-index.ts';

const outFolder = process.argv[2] ?? 'dist';

try {
  const files = await readRecordFiles(outFolder);
  const index = toStableIndex(await buildIndex(files));
  await writeIndex(outFolder, index);
  const count = files.reduce((sum, { records }) => sum + records.length, 0);
  console.log(`${count} records of ${files.length} documents in ${outFolder}/pagefind`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
