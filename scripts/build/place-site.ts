import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { holdsAddresses, placeFile } from '#hosting/folder/place-file.ts';

/** Makes of a site that was built for the root of a host one for a folder of it: every address from the root, in pages and in what scripts load, leads into the folder. Files keep their places. */
export async function placeSite(outFolder: string, folder: string): Promise<void> {
  const entries = await readdir(outFolder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(outFolder, file).split(sep).join('/')}`;
    if (!entry.isFile() || !holdsAddresses(path)) continue;
    await writeFile(file, placeFile(path, await readFile(file, 'utf8'), folder));
  }
}
