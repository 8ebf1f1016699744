import { join } from 'node:path';
import { z } from 'astro/zod';
import { errorCode } from '../command/error-code.ts';
import type { Desk } from './desk.ts';
import { syncPath } from './sync.ts';
import type { FileSystem } from './file-system.ts';

const filesSchema = z.strictObject({
  kind: z.literal('files'),
  /** Each by its path in the folder, with the names on the desk of what it will be and of what it was; null where it was not. */
  files: z.array(
    z.strictObject({ path: z.string(), fresh: z.string(), old: z.string().nullable() }),
  ),
  /** The folders that are made for them, the outer ones first. */
  folders: z.array(z.string()),
});

const folderSchema = z.strictObject({
  kind: z.literal('folder'),
  /** The name on the desk of the finished folder, and the mark by which it is known wherever it stands. */
  fresh: z.string(),
  mark: z.string(),
});

const journalSchema = z.discriminatedUnion('kind', [filesSchema, folderSchema]);

/** The files of a folder that are to be put in their places. */
export type FilesJournal = z.infer<typeof filesSchema>;

/** The folder that is to be put in another's place. */
export type FolderJournal = z.infer<typeof folderSchema>;

/** What is to be moved from a desk; it stands there from the moment at which nothing more can be missing until all is moved. */
export type Journal = z.infer<typeof journalSchema>;

/** Writes down what is to be moved, in one step: from then on it will be. */
export async function writeJournal(disk: FileSystem, desk: Desk, journal: Journal): Promise<void> {
  const unfinished = join(desk.folder, 'unfinished');
  const handle = await disk.open(unfinished, 'w');
  try {
    await handle.writeFile(JSON.stringify(journal));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await disk.rename(unfinished, desk.journal);
  await syncPath(disk, desk.folder);
}

/** The journal at a path of a desk; null where there is none. */
export async function readJournal(disk: FileSystem, path: string): Promise<Journal | null> {
  try {
    return journalSchema.parse(JSON.parse(await disk.readFile(path, 'utf8')));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
