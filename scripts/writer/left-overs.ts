import { join, relative } from 'node:path';
import { isLeftOver } from '#integration/read-content.ts';
import { errorCode } from '../command/error-code.ts';
import type { FileSystem } from './file-system.ts';

/** The half-written files in a content folder, by their paths in it. */
export async function findLeftOvers(disk: FileSystem, folder: string): Promise<string[]> {
  try {
    const entries = await disk.readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isLeftOver(entry.name))
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  } catch (error) {
    if (/^(ENOENT|ENOTDIR)$/.test(errorCode(error))) return [];
    throw error;
  }
}
