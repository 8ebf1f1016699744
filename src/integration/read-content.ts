import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

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
