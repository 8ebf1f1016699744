import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { RecordFile } from '../../src/search/clause-record.ts';
import { toIndexEntry } from '../../src/search/index-entry.ts';

/** A file of the index, with its path below pagefind/. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Has Pagefind index every record; the language `und` keeps it from stemming and from segmenting words. */
export async function buildIndex(files: readonly RecordFile[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`pagefind: ${errors.join('; ')}`);
  try {
    await addRecords(index, files);
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new Error(`pagefind: ${built.errors.join('; ')}`);
    return built.files;
  } finally {
    await index.deleteIndex();
    await close();
  }
}

async function addRecords(index: PagefindIndex, files: readonly RecordFile[]): Promise<void> {
  let order = 0;
  for (const file of files) {
    for (const record of file.records) {
      const { url, content, meta, filters } = toIndexEntry(file, record);
      const { errors } = await index.addCustomRecord({
        url,
        content,
        language: 'und',
        meta,
        filters: toMutable(filters),
        sort: { order: String(order) },
      });
      if (errors.length > 0) throw new Error(`pagefind: ${url}: ${errors.join('; ')}`);
      order += 1;
    }
  }
}

function toMutable(filters: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
}
