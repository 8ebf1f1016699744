import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { ClauseRecord, RecordFile } from '#search/records/clause-record.ts';
import { fold } from '#search/characters/fold.ts';
import { toIndexEntry } from '#search/records/index-entry.ts';
import { toIndexId } from '#search/records/index-id.ts';
import { toPacks } from '#search/records/packs.ts';
import type { IndexFile } from './index-file.ts';

/** An index as Pagefind writes it. */
export interface BuiltIndex {
  /** The ids of the records, in the order of their pages. */
  readonly ids: readonly string[];
  /** What of Pagefind's files is used: not its fragments, its ready-made pages, its worker. */
  readonly files: readonly IndexFile[];
}

const used =
  /^(pagefind\.js|wasm\.unknown\.pagefind|pagefind-entry\.json|.+\.pf_(meta|index|filter))$/;

/** Has Pagefind index every record; the language `und` keeps it from stemming and from segmenting words. */
export async function buildIndex(files: readonly RecordFile[]): Promise<BuiltIndex> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`pagefind: ${errors.join('; ')}`);
  try {
    const ids: string[] = [];
    for (const file of files) ids.push(...(await addRecords(index, file, ids.length)));
    // Not writeFiles, which says that it is done while the last files are still empty.
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new Error(`pagefind: ${built.errors.join('; ')}`);
    return { ids, files: built.files.filter(({ path }) => used.test(path)) };
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Whether a record stands in the index: Pagefind drops a page without a word, such as a lone bracket, and no query could find it either. */
export function isIndexed({ text }: ClauseRecord): boolean {
  return fold(text) !== '';
}

async function addRecords(
  index: PagefindIndex,
  file: RecordFile,
  before: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (const pack of toPacks(file)) {
    for (const record of pack.file.records.filter(isIndexed)) {
      const { url, content, filters } = toIndexEntry(file, record);
      const { errors } = await index.addCustomRecord({
        url,
        content,
        language: 'und',
        meta: {},
        filters: toMutable(filters),
        sort: { order: String(before + ids.length) },
      });
      if (errors.length > 0) throw new Error(`pagefind: ${url}: ${errors.join('; ')}`);
      ids.push(toIndexId(record, pack.name));
    }
  }
  return ids;
}

function toMutable(filters: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
}
