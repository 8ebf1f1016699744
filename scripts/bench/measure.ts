import { glob } from 'node:fs/promises';

/** How many seconds a piece of work takes. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

/** The middle of an odd number of values, the upper middle of an even one. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** How many files with an extension a folder holds, at any depth. */
export async function countFiles(folder: string, extension: string): Promise<number> {
  const names: string[] = [];
  for await (const name of glob(`**/*.${extension}`, { cwd: folder })) names.push(name);
  return names.length;
}
