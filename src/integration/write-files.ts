import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedFile } from '#files/published-file.ts';

/** Writes files under a folder, each at its address; returns how many bytes each has. */
export function writeFiles(
  files: readonly PublishedFile[],
  folder: string,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const made = new Set<string>();
  for (const { path, write } of files) {
    const place = join(folder, path);
    const parent = dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const content = write();
    sizes.set(path, Buffer.byteLength(content));
    writeFileSync(place, content);
  }
  return sizes;
}
