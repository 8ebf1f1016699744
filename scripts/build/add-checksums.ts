import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checksumsFile } from '#schema/media-types.ts';

/** Writes into a built site the SHA-256 of each of its files, in the order of their paths, as `sha256sum -c` reads it. */
export async function addChecksums(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => path !== checksumsFile)
    .sort((a, b) => (a < b ? -1 : 1));
  const lines: string[] = [];
  for (const path of paths) {
    const hash = createHash('sha256').update(await readFile(join(folder, path)));
    lines.push(`${hash.digest('hex')}  ${path}\n`);
  }
  await writeFile(join(folder, checksumsFile), lines.join(''));
}
