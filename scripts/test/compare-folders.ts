import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The first file, by path, that only one of two folders holds or that differs by a byte; null when all are alike. */
export async function findDifferingFile(a: string, b: string): Promise<string | null> {
  const names = new Set([...(await listFiles(a)), ...(await listFiles(b))]);
  for (const name of [...names].sort()) {
    const [left, right] = await Promise.all([read(a, name), read(b, name)]);
    if (left === null) return `${name} is only in ${b}`;
    if (right === null) return `${name} is only in ${a}`;
    const offset = left.findIndex((byte, index) => byte !== right[index]);
    if (offset >= 0 || left.length !== right.length) {
      return `${name} differs at byte ${offset < 0 ? left.length : offset}`;
    }
  }
  return null;
}

async function listFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (entry.isFile()) found.push(relative(folder, join(entry.parentPath, entry.name)));
  }
  return found;
}

async function read(folder: string, name: string): Promise<Buffer | null> {
  return readFile(join(folder, name)).catch(() => null);
}
