import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';

const lockedSchema = z.object({
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});

const lockfileSchema = z.object({ packages: z.record(z.string(), z.unknown()) });

/** A package as the lockfile holds it; the place is the folder that it is installed into. */
export interface Locked extends z.infer<typeof lockedSchema> {
  readonly place: string;
  readonly name: string;
}

/** Every package that package-lock.json names, for every kind of machine, in its order. */
export async function readLockfile(): Promise<Locked[]> {
  const { packages } = lockfileSchema.parse(
    JSON.parse(await readFile('package-lock.json', 'utf8')),
  );
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, locked]) => ({
      ...lockedSchema.parse(locked),
      place,
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    }));
}
