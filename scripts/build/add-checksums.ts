import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashBytes } from '#corpus/fingerprint.ts';
import { checksumsFile } from '#schema/media-types.ts';
import { listBuilt } from './list-built.ts';

/** Writes into a built site the SHA-256 of each of its files, in the order of their paths, as `sha256sum -c` reads it. */
export async function addChecksums(folder: string): Promise<void> {
  const lines: string[] = [];
  for (const path of await listBuilt(folder)) {
    if (path === checksumsFile) continue;
    lines.push(`${hashBytes(await readFile(join(folder, path)))}  ${path}\n`);
  }
  await writeFile(join(folder, checksumsFile), lines.join(''));
}
