import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { formatPack, isWhole, parsePack, type BuiltFile } from './pack.ts';

/** Where builds keep what they made; it can be deleted at any time. */
const usualFolder = join('.cache', 'built');

/** What no build has used for so long is taken away. */
const longestUnused = 14 * 24 * 60 * 60 * 1000;

/** Files of earlier builds, each group under the fingerprint of all that they were made of, so that an old group is never wrong, only unused. */
export interface Store {
  /** The group of a fingerprint, unpacked when it is asked for; null where none is kept or it was damaged, as where somebody cut it. */
  readonly find: (key: string) => (() => BuiltFile[]) | null;
  /** Keeps a group, whole or not at all. What the disk refuses is not kept, which makes the next build slower and nothing else. */
  readonly write: (key: string, files: readonly BuiltFile[]) => void;
}

/** The store in a folder, which need not be there: the one that BUILD_CACHE names, else the usual one. What nobody has used for two weeks leaves it. */
export function openStore(folder = process.env['BUILD_CACHE'] ?? usualFolder): Store {
  sweep(folder);
  const placeOf = (key: string): string => join(folder, `${key}.pack`);
  return {
    find: (key) => {
      const pack = readUnlessMissing(placeOf(key));
      if (pack === null || !isWhole(pack)) return null;
      return () => parsePack(pack);
    },
    write: (key, files) => {
      const beside = join(folder, `${key}.${process.pid}.part`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(beside, formatPack(files));
        renameSync(beside, placeOf(key));
      } catch {
        removeUnlessRefused(beside);
      }
    },
  };
}

function removeUnlessRefused(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is swept like all that nobody uses.
  }
}

/** Says too that it was used. */
function readUnlessMissing(path: string): Uint8Array | null {
  try {
    const now = new Date();
    utimesSync(path, now, now);
    return readFileSync(path);
  } catch {
    return null;
  }
}

function sweep(folder: string): void {
  const oldest = Date.now() - longestUnused;
  for (const name of readNames(folder)) {
    const path = join(folder, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (used !== undefined && used < oldest) rmSync(path, { force: true });
  }
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
