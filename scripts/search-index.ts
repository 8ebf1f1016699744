import { writeSearchIndex } from './search-index/write-search-index.ts';

const outFolder = process.argv[2] ?? 'dist';

try {
  const { records, documents } = await writeSearchIndex(outFolder);
  console.log(`${records} records of ${documents} documents in ${outFolder}/pagefind`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
