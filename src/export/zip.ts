import { zipSync } from 'fflate';

/**
 * A ZIP archive of some files, by name, the same bytes for the same files: sorted, and every file dated 1980-01-01,
 * the first day that the format knows.
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: firstMoment, level: 9 });
}

/** The first moment that the format knows. A local time on purpose: fflate writes the local hour, so it is the same in every time zone. */
export const firstMoment = new Date(1980, 0, 1);
