import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Where content/ stands; CONTENT_DIR puts another folder in its place, for tests and the demonstration. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** The text of every file under a content folder, by its path relative to it; throws where the folder is missing. */
export function readContent(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}
