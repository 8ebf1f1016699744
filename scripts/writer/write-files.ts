import { dirname, join } from 'node:path';
import { errorCode } from '../command/error-code.ts';
import { append } from './append.ts';
import { type Desk, deskInside, isThere, removeEmpty } from './desk.ts';
import { type FilesJournal, writeJournal } from './journal.ts';
import { findLeftOvers } from './left-overs.ts';
import { takeLock } from './lock.ts';
import { clearUnlessHalfDone, finish, removeLeftOvers, settleDesk } from './settle.ts';
import { syncPath } from './sync.ts';
import type { FileSystem } from './file-system.ts';
import { system, type Tools } from './tools.ts';
import { toWriteProblem } from './write-problem.ts';

/** Files of a folder that are written on its desk and put in their places all together, or not at all. */
export interface StagedFiles {
  /** Writes a file, or more of one, by its path in the folder. */
  add(path: string, pieces: Iterable<string>): Promise<void>;
  /** Puts the files in their places; their paths in the order of their names. */
  commit(): Promise<string[]>;
  /** Takes away what was not put in its place. */
  discard(): Promise<void>;
}

/**
 * Lets somebody write files of a content folder, alone: another writer waits. What is not committed is taken away.
 * Rejects with a WriteProblem where the system refuses, or where another writer does not end.
 */
export async function withContent<T>(
  folder: string,
  work: (files: StagedFiles) => Promise<T>,
  tools: Tools = system,
): Promise<T> {
  return withDesk(folder, { tools, isContent: true }, work);
}

/** The same for a folder of somebody's own, in which only the desk is cleared up. */
export async function withFiles<T>(
  folder: string,
  work: (files: StagedFiles) => Promise<T>,
  tools: Tools = system,
): Promise<T> {
  return withDesk(folder, { tools, isContent: false }, work);
}

async function withDesk<T>(
  folder: string,
  { tools, isContent }: { readonly tools: Tools; readonly isContent: boolean },
  work: (files: StagedFiles) => Promise<T>,
): Promise<T> {
  const { disk } = tools;
  const refuse = (error: unknown): never => {
    throw toWriteProblem(error, folder, unchanged);
  };
  const desk = await deskInside(disk, folder).catch(refuse);
  const made = await disk.mkdir(desk.place, { recursive: true }).catch(refuse);
  try {
    const lock = await takeLock(desk, tools).catch(refuse);
    try {
      await settleDesk(desk, tools).catch(refuse);
      if (isContent) {
        const leftOvers = await findLeftOvers(disk, desk.place).catch(refuse);
        await removeLeftOvers(desk, tools, leftOvers).catch(refuse);
      }
      const files = stageFiles(tools, desk, folder);
      const result = await work(files).finally(() => files.discard());
      return result;
    } finally {
      await lock.release();
    }
  } finally {
    await removeEmpty(disk, desk.place, made);
  }
}

const unchanged = 'What stood there is unchanged.';

interface StagedFile {
  readonly path: string;
  /** Its name on the desk. */
  readonly fresh: string;
}

function stageFiles(tools: Tools, desk: Desk, folder: string): StagedFiles {
  const { disk } = tools;
  const staged = new Map<string, StagedFile>();
  const names: string[] = [];
  const nameOf = (kind: string): string => {
    const name = `${kind}-${names.length}`;
    names.push(name);
    return name;
  };
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toWriteProblem(error, folder, unchanged);
    }
  };
  return {
    add: (path, pieces) =>
      guard(async () => {
        const file = staged.get(path) ?? { path, fresh: nameOf('fresh') };
        staged.set(path, file);
        await append(disk, join(desk.folder, file.fresh), pieces);
      }),
    commit: () =>
      guard(async () => {
        const files = [...staged.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
        if (files.length === 0) return [];
        const journal = await prepare(disk, desk, files, nameOf);
        await writeJournal(disk, desk, journal);
        staged.clear();
        await finish(tools, desk, journal);
        await clearUnlessHalfDone(tools, desk);
        return files.map(({ path }) => join(folder, path));
      }),
    discard: async () => {
      staged.clear();
      await clearUnlessHalfDone(tools, desk);
    },
  };
}

/** Makes sure that all is on the disk that is needed to put the files in their places, and to take them back. */
async function prepare(
  disk: FileSystem,
  desk: Desk,
  staged: readonly StagedFile[],
  nameOf: (kind: string) => string,
): Promise<FilesJournal> {
  const folders = new Set<string>();
  const files: FilesJournal['files'] = [];
  for (const { path, fresh } of staged) {
    await syncPath(disk, join(desk.folder, fresh));
    const place = join(desk.place, path);
    const old = (await isThere(disk, place)) ? nameOf('old') : null;
    if (old !== null) await keep(disk, place, join(desk.folder, old));
    files.push({ path, fresh, old });
    for (const folder of await listMissing(disk, desk.place, dirname(path))) folders.add(folder);
  }
  await syncPath(disk, desk.folder);
  return { kind: 'files', files, folders: [...folders] };
}

/** A second name for a file costs nothing; where there is no such thing, a copy. */
async function keep(disk: FileSystem, file: string, copy: string): Promise<void> {
  try {
    await disk.link(file, copy);
  } catch (error) {
    if (!/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EXDEV)$/.test(errorCode(error))) throw error;
    await disk.copyFile(file, copy);
    await syncPath(disk, copy);
  }
}

async function listMissing(disk: FileSystem, place: string, folder: string): Promise<string[]> {
  if (folder === '.' || (await isThere(disk, join(place, folder)))) return [];
  return [...(await listMissing(disk, place, dirname(folder))), folder];
}
