import { dirname, join } from 'node:path';
import { errorCode } from '../command/error-code.ts';
import { type Desk, isThere } from './desk.ts';
import type { FilesJournal } from './journal.ts';
import { syncPath } from './sync.ts';
import type { FileSystem } from './file-system.ts';

/** Puts files of a desk in their places, of which some may be there already. */
export async function moveFiles(
  disk: FileSystem,
  desk: Desk,
  journal: FilesJournal,
): Promise<void> {
  for (const folder of journal.folders)
    await disk.mkdir(join(desk.place, folder), { recursive: true });
  for (const { path, fresh } of journal.files) {
    await moveIfThere(disk, join(desk.folder, fresh), join(desk.place, path));
  }
  await syncParents(disk, desk, journal);
}

/** Takes files out of their places again and puts there what was before, of which some may be there already. */
export async function moveFilesBack(
  disk: FileSystem,
  desk: Desk,
  journal: FilesJournal,
): Promise<void> {
  for (const { path, old } of journal.files) {
    const place = join(desk.place, path);
    if (old === null) await disk.rm(place, { force: true });
    else await moveIfThere(disk, join(desk.folder, old), place);
  }
  for (const folder of journal.folders.toReversed()) {
    // Somebody may have put something of their own into it.
    await disk.rmdir(join(desk.place, folder)).catch(() => undefined);
  }
  await syncParents(disk, desk, journal);
}

async function moveIfThere(disk: FileSystem, from: string, to: string): Promise<void> {
  try {
    await disk.rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || (await isThere(disk, from))) throw error;
  }
}

async function syncParents(
  disk: FileSystem,
  { place }: Desk,
  { files }: FilesJournal,
): Promise<void> {
  for (const folder of new Set(files.map(({ path }) => dirname(join(place, path))))) {
    if (await isThere(disk, folder)) await syncPath(disk, folder);
  }
}
