import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from './index-file.ts';

/** Writes files below a folder; in step, for the promises of thousands of small files would take more room than they. */
export function writeFiles(folder: string, files: readonly IndexFile[]): void {
  for (const name of new Set(files.map(({ path }) => dirname(path)))) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
