import type { Mutant } from './mutant.ts';

/** Why a change makes no difference that anybody could notice. */
export const kinds = {} as const satisfies Readonly<Record<string, string>>;

/** A change that no test could notice. */
interface Equivalent {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly kind: keyof typeof kinds;
}

/** The changes that no test could notice, each by its file and its code. */
export const equivalents: readonly Equivalent[] = [];

/** Whether no test could notice a mutant. */
export function isEquivalent(mutant: Mutant): boolean {
  return equivalents.some((entry) => fits(entry, mutant));
}

/** What the list says of these files and none of their mutants is, and what to do about it. */
export function findStale(files: readonly string[], mutants: readonly Mutant[]): string[] {
  return equivalents
    .filter(({ file }) => files.includes(file))
    .filter((entry) => !mutants.some((mutant) => fits(entry, mutant)))
    .map(
      ({ file, original, replacement }) =>
        `${file}: no mutant makes ${original} into ${replacement}: take it off the list in scripts/mutants/equivalent.ts`,
    );
}

function fits(entry: Equivalent, { file, original, replacement }: Mutant): boolean {
  return entry.file === file && entry.original === original && entry.replacement === replacement;
}
