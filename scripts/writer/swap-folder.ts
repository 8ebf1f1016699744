import { dirname, join } from 'node:path';
import { type Desk, identify, isThere } from './desk.ts';
import type { FolderJournal } from './journal.ts';
import { syncPath } from './sync.ts';
import type { FileSystem } from './file-system.ts';
import type { Tools } from './tools.ts';

/**
 * Puts a finished folder in its place, where it may stand already: in one step where the system can. Elsewhere the place
 * is empty for a moment; who is stopped just then leaves the finished folder on the desk, and the next writer puts it there.
 */
export async function swapFolder(
  tools: Tools,
  { folder, place }: Desk,
  { fresh, mark }: FolderJournal,
): Promise<void> {
  const { disk } = tools;
  const finished = join(folder, fresh);
  const old = join(folder, 'old');
  const present = await identify(disk, place);
  if (present === mark) return;
  if (!(await isThere(disk, finished))) {
    // Somebody emptied the desk: what was there before is all that there is.
    if (present === null && (await isThere(disk, old))) await disk.rename(old, place);
    return;
  }
  if (present !== null) {
    if (await tools.exchange(finished, place)) return;
    await disk.rm(old, { recursive: true, force: true });
    await disk.rename(place, old);
  }
  await disk.rename(finished, place);
  await syncPath(disk, dirname(place));
}

/** Puts a folder back that was renamed to make room for a finished one, which may have come there or not. */
export async function moveFolderBack(
  disk: FileSystem,
  { folder, place }: Desk,
  { fresh }: FolderJournal,
): Promise<void> {
  if (await isThere(disk, place)) return;
  const old = join(folder, 'old');
  if (await isThere(disk, old)) await disk.rename(old, place);
  else if (await isThere(disk, join(folder, fresh))) await disk.rename(join(folder, fresh), place);
}
