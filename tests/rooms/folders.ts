import { posix } from 'node:path';
import { findCycles } from './cycles.ts';
import { findImports } from './imports.ts';
import type { Finding, Source } from './source.ts';

const most = 20;

/** Every folder with more code files side by side than a newcomer takes in at a glance. */
export function findFullFolders(sources: readonly Source[]): Finding[] {
  const folders = Map.groupBy(sources, ({ path }) => posix.dirname(path));
  return [...folders]
    .filter(([, files]) => files.length > most)
    .map(([path, { length }]) => ({
      path,
      message: `${length} files are more than ${most}: give them sub-rooms by noun`,
    }));
}

/** Every circle of imports between the folders that lie side by side in one folder, at every depth. */
export function findFolderCycles(sources: readonly Source[]): Finding[] {
  const edges = sources.flatMap((source) =>
    findImports(source).flatMap(({ path }) =>
      path === null ? [] : [[source.path, path] as const],
    ),
  );
  const next = new Map<string, Map<string, Set<string>>>();
  for (const [from, to] of edges) {
    const parting = part(from, to);
    if (parting === null) continue;
    const level = next.get(parting.folder) ?? new Map<string, Set<string>>();
    level.set(parting.from, (level.get(parting.from) ?? new Set()).add(parting.to));
    next.set(parting.folder, level);
  }
  return [...next.values()].flatMap((level) => findCycles(level));
}

/** The folder in which two files part, and the folders in it that lead to each; null where one of them lies right in it. */
function part(from: string, to: string): { folder: string; from: string; to: string } | null {
  const [one, other] = [from.split('/'), to.split('/')];
  const depth = one.findIndex((name, at) => name !== other[at]);
  if (depth < 0 || depth >= one.length - 1 || depth >= other.length - 1) return null;
  const folder = one.slice(0, depth).join('/');
  return { folder, from: `${folder}/${one[depth] ?? ''}`, to: `${folder}/${other[depth] ?? ''}` };
}
