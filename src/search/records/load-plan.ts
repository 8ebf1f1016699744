import type { RecordFile } from './clause-record.ts';

/** When the browser fetches the records of all documents. */
export type LoadPlan = 'at-once' | 'on-focus' | 'never';

const kilobyte = 1024;

/** Where the records of all documents stand together, for a browser that fetches those of many. */
export const textsPath = '/search/texts.json';

/** More documents than these are fetched together, for each request costs time. */
export const mostApart = 3;

/** Decides by the size of all records, each file compressed on its own as it is sent; of a large site only the first are looked at. */
export function planLoading(
  files: readonly RecordFile[],
  compress: (text: string) => Uint8Array,
): LoadPlan {
  let size = 0;
  for (const file of files) {
    size += compress(JSON.stringify(file)).length;
    if (toLoadPlan(size) === 'never') return 'never';
  }
  return toLoadPlan(size);
}

/** Decides by the compressed size of all records; beyond the last step only Pagefind answers, which with its program weighs about as much for a query. */
export function toLoadPlan(compressedBytes: number): LoadPlan {
  if (compressedBytes <= 50 * kilobyte) return 'at-once';
  return compressedBytes <= 90 * kilobyte ? 'on-focus' : 'never';
}
