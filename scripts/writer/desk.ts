import { basename, dirname, join, resolve } from 'node:path';
import { deskName, journalName } from '#integration/read-content.ts';
import { errorCode } from '../command/error-code.ts';
import type { FileSystem } from './file-system.ts';

/** The folder in which all lies that is being written, on the file system of the place that it is for. */
export interface Desk {
  readonly folder: string;
  /** The folder to whose files it belongs, or which it will replace; behind a symbolic link. */
  readonly place: string;
  readonly lock: string;
  /** What is to be moved and not yet all moved. */
  readonly journal: string;
  /** The same where it is being taken back. */
  readonly undoing: string;
}

/** The desk for files inside a folder: it lies in it, for the folder around may not be writable. */
export async function deskInside(disk: FileSystem, folder: string): Promise<Desk> {
  const place = await followLink(disk, folder);
  return toDesk(join(place, deskName), place);
}

/** The desk for a whole folder: it lies beside it, or beside what a link leads to. */
export async function deskBeside(disk: FileSystem, folder: string): Promise<Desk> {
  const place = await followLink(disk, folder);
  return toDesk(join(dirname(place), `.${basename(place)}${deskName}`), place);
}

function toDesk(folder: string, place: string): Desk {
  return {
    folder,
    place,
    lock: join(folder, 'lock'),
    journal: join(folder, journalName),
    undoing: join(folder, `undo-${journalName}`),
  };
}

/** Where a path leads that may be a symbolic link, also to what is not there yet. */
async function followLink(disk: FileSystem, path: string): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const target = await disk.readlink(path).catch(() => null);
  return target === null ? resolve(path) : resolve(dirname(path), target);
}

/** Whether something stands at a path. */
export async function isThere(disk: FileSystem, path: string): Promise<boolean> {
  return (await identify(disk, path)) !== null;
}

/** What stands at a path, known by a mark that goes with it when it is renamed; null where nothing does. */
export async function identify(disk: FileSystem, path: string): Promise<string | null> {
  try {
    const { dev, ino } = await disk.lstat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (/^(ENOENT|ENOTDIR)$/.test(errorCode(error))) return null;
    throw error;
  }
}

/** Takes folders away again, from the last to the first, that were made for what did not come. */
export async function removeEmpty(
  disk: FileSystem,
  last: string,
  first: string | undefined,
): Promise<void> {
  if (first === undefined) return;
  for (let folder = last; folder.length >= first.length; folder = dirname(folder)) {
    try {
      await disk.rmdir(folder);
    } catch {
      return;
    }
  }
}
