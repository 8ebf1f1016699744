import type { RecordFile } from './clause-record.ts';

/** When the browser fetches the records of all documents. */
export type LoadPlan = 'at-once' | 'on-focus' | 'never';

const kilobyte = 1024;

/** Decides by the size of all records, each file compressed on its own as it is sent. */
export function planLoading(
  files: readonly RecordFile[],
  compress: (text: string) => Uint8Array,
): LoadPlan {
  return toLoadPlan(files.reduce((sum, file) => sum + compress(JSON.stringify(file)).length, 0));
}

/** Decides by the compressed size of all records; beyond the last step only Pagefind answers. */
export function toLoadPlan(compressedBytes: number): LoadPlan {
  if (compressedBytes <= 50 * kilobyte) return 'at-once';
  return compressedBytes <= 150 * kilobyte ? 'on-focus' : 'never';
}
