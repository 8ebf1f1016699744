import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All that turns content into pages and files, and the packages that it stands on. */
const parts = ['src', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** Stands for the code and the Node of a build, from the project's folder; or for a part of the code. */
export function fingerprintCode(of: readonly string[] = parts): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of of.filter((part) => existsSync(part)).flatMap(listFiles)) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function listFiles(part: string): string[] {
  if (part.includes('.')) return [part];
  return readdirSync(part, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
