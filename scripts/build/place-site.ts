import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdsAddresses, placeFile } from '#hosting/folder/place-file.ts';
import { listBuilt } from './list-built.ts';

/** Makes of a site that was built for the root of a host one for a folder of it: every address from the root, in pages and in what scripts load, leads into the folder. Files keep their places. */
export async function placeSite(outFolder: string, folder: string): Promise<void> {
  for (const name of await listBuilt(outFolder)) {
    const path = `/${name}`;
    if (!holdsAddresses(path)) continue;
    const file = join(outFolder, name);
    await writeFile(file, placeFile(path, await readFile(file, 'utf8'), folder));
  }
}
