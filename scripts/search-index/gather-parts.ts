import type { RecordFile } from '#search/records/clause-record.ts';

/** Pagefind looks for each page of a phrase in the whole list of each word, so time grows with the square. */
const recordsPerPart = 2_000;

/** Gathers documents into parts, each of them an index of its own that the browser asks with the others. */
export async function* gatherParts(
  files: AsyncIterable<RecordFile>,
): AsyncGenerator<readonly RecordFile[]> {
  let part: RecordFile[] = [];
  let records = 0;
  for await (const file of files) {
    part.push(file);
    records += file.records.length;
    if (records < recordsPerPart) continue;
    yield part;
    part = [];
    records = 0;
  }
  if (part.length > 0) yield part;
}
