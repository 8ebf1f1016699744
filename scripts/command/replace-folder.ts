import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Puts a finished folder in the place of another by renaming, so that neither is ever half there. */
export async function replaceFolder(finished: string, place: string): Promise<void> {
  const old = `${place}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, old);
  await rename(finished, place);
  await rm(old, { recursive: true, force: true });
}
