import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from './build-index.ts';

/** Writes an index to <outFolder>/pagefind, in the place of any other. */
export async function writeIndex(outFolder: string, files: readonly IndexFile[]): Promise<void> {
  const folder = join(outFolder, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
