import { existsSync, readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { refusals } from '#corpus/parse/check-files.ts';

/** Where content/ stands; CONTENT_DIR puts another folder in its place, for tests and the demonstration. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** What is being written for a folder lies in a folder of this name, in it or beside it with its own name before it. */
export const deskName = '.writing';

/** Stands on a desk while files are put in their places. */
export const journalName = 'journal.json';

/** Whether a file is one that a stopped command left half written. */
export function isLeftOver(name: string): boolean {
  return /\.(part|tmp)$/.test(name);
}

/** The longest file; a text of a thousand pages is a hundredth of it. */
const mostBytes = 100_000_000;

/**
 * The text of every file under a content folder, by its path relative to it, as it is between two commands that write it;
 * of a file that cannot be read, why. Throws where the folder is missing, or half written and nobody goes on with it.
 */
export function readContent(root: string): Map<string, string> {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Error(`${root}/ is not there: name the folder that holds the content`);
  }
  for (let round = 0; ; round += 1) {
    const before = stamp(root);
    const content = before === 'moving' ? null : readUnless(root, () => stamp(root) !== before);
    if (content !== null) return content;
    if (round >= rounds.most) {
      throw new Error(
        `${root}/ is half written: the command that wrote it was stopped. Run \`npm run build\`, which finishes that first.`,
      );
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, rounds.pause);
  }
}

/** So often it is looked whether somebody has finished writing, and after so many milliseconds. */
const rounds = { most: 100, pause: 50 };

/** Changes whenever files are put in their places; `moving` while they are. */
function stamp(root: string): string {
  const desk = join(root, deskName);
  const isMoving = [journalName, `undo-${journalName}`].some((name) =>
    existsSync(join(desk, name)),
  );
  if (isMoving) return 'moving';
  const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return `${timeOf(root)} ${timeOf(desk)}`;
}

/** All files, or null where they changed meanwhile. */
function readUnless(root: string, hasChanged: () => boolean): Map<string, string> | null {
  try {
    const content = readAll(root);
    return hasChanged() ? null : content;
  } catch (error) {
    if (!hasChanged()) throw error;
    return null;
  }
}

function readAll(root: string): Map<string, string> {
  return new Map(
    listEntries(root).map(({ path, entry }) => [
      relative(root, path).split(sep).join('/'),
      readEntry(path, entry),
    ]),
  );
}

/** Names that begin with a dot are no content. */
function listEntries(folder: string): { path: string; entry: Dirent }[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ path: join(folder, entry.name), entry }));
  return entries
    .flatMap((one) => (one.entry.isDirectory() ? listEntries(one.path) : [one]))
    .filter(({ entry }) => !(entry.isFile() && isLeftOver(entry.name)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readEntry(path: string, entry: Dirent): string {
  if (entry.isSymbolicLink()) return refusals.link;
  if (!entry.isFile()) return refusals.noFile;
  try {
    return statSync(path).size > mostBytes ? refusals.tooLarge : readFileSync(path, 'utf8');
  } catch {
    return refusals.unreadable;
  }
}
