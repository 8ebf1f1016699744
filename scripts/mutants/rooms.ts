import { readdirSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** What touches the page runs in browsers alone, where tests/e2e holds it and Stryker does not reach. */
const inBrowser = /\/(browser|client)\//;

/** The files of code that were named, and those in the folders that were, by the room in which they lie; none that runs in a browser. */
export function findFiles(paths: readonly string[]): Map<string, string[]> {
  const files = new Set(paths.flatMap(listCode));
  return Map.groupBy([...files].sort(), toRoom);
}

/** The room of a file, as `src/policy` or `scripts/data-import`. */
export function toRoom(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

/** The folder of the tests of a room, which mirror it. */
export function toTests(room: string): string {
  return room.startsWith('src/') ? room.replace('src/', 'tests/') : `tests/${room}`;
}

/** Throws an Error where there is no code. */
function listCode(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined)
    throw new Error(`${path} is not there: name a folder or file of src/ or scripts/`);
  const found = stats.isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
    : [path];
  const code = found
    .map((name) => normalize(name).split(sep).join('/'))
    .filter((name) => /(?<!\.d)\.ts$/.test(name) && !inBrowser.test(name));
  if (code.length === 0)
    throw new Error(`${path} holds no TypeScript that unit tests run: name another folder or file`);
  return code;
}
