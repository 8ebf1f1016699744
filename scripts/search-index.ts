import { runEntry } from './command/run-entry.ts';
import { writeSearchIndex } from './search-index/write-search-index.ts';

await runEntry(async () => {
  const outFolder = process.argv[2] ?? 'dist';
  const { records, documents } = await writeSearchIndex(outFolder);
  console.log(`${records} records of ${documents} documents in ${outFolder}/pagefind`);
  return 0;
});
