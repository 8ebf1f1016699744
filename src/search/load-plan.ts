/** When the browser fetches the records of all documents. */
export type LoadPlan = 'at-once' | 'on-focus' | 'never';

const kilobyte = 1024;

/** Decides by the compressed size of all records; beyond the last step only Pagefind answers. */
export function toLoadPlan(compressedBytes: number): LoadPlan {
  if (compressedBytes <= 50 * kilobyte) return 'at-once';
  return compressedBytes <= 150 * kilobyte ? 'on-focus' : 'never';
}
