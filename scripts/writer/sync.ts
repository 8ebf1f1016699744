import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { errorCode } from '../command/error-code.ts';
import type { FileSystem } from './file-system.ts';

/** So many files are synced at once. */
const atOnce = 8;

/** Makes sure that all files below a folder outlast a loss of power: at once where the system can, else one by one. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'linux') {
    const { code } = await runCommand('sync', ['--file-system', folder]);
    if (code === 0) return;
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const next = files.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const { parentPath, name } of next) await syncPath({ open }, join(parentPath, name));
    }),
  );
}

/** Makes sure that a file, or the list of names in a folder, outlasts a loss of power. */
export async function syncPath(
  { open: openPath }: Pick<FileSystem, 'open'>,
  path: string,
): Promise<void> {
  try {
    const handle = await openPath(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Some systems cannot sync a folder, or not through a handle that only reads; there it lasts without.
    if (!/^(EISDIR|EPERM|EINVAL|ENOTSUP|EBADF)$/.test(errorCode(error))) throw error;
  }
}
