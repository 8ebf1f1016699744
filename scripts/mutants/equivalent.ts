import type { Mutant } from './mutant.ts';

/** A change that no test could notice, by its file and its code. */
interface Equivalent {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  /** Why it makes no difference that anybody could notice. */
  readonly why: string;
}

type Change = readonly [original: string, replacement: string];

/** The changes by the reason why they make no difference, then by file. */
const byReason: Readonly<Record<string, Readonly<Record<string, readonly Change[]>>>> = {
  'the types ask for a value that is always there': {
    'src/indicators/measure/find-value.ts': [["''", '"Stryker was here!"']],
    'src/indicators/assess/assess.ts': [['first?.met', 'first.met']],
    'src/indicators/assess/agree.ts': [['first?.reason', 'first.reason']],
    'src/indicators/measure/moments.ts': [["''", '"Stryker was here!"']],
    'src/indicators/observations/conflicts.ts': [["''", '"Stryker was here!"']],
  },
  'what would tell the two apart was ruled out before': {
    'src/indicators/numbers/ratio.ts': [['b.units > 0n', 'b.units >= 0n']],
    'src/indicators/measure/moments.ts': [
      ['/^M01-M(\\d\\d)$/', '/^M01-M(\\d\\d)/'],
      ['/^M01-M(\\d\\d)$/', '/M01-M(\\d\\d)$/'],
      ['startYear === null', 'false'],
    ],
    'src/indicators/numbers/decimal.ts': [['units < 0n', 'units <= 0n']],
    'src/indicators/measure/measure-cumulative.ts': [['-1', '+1']],
    'src/indicators/numbers/units.ts': [['[]', '["Stryker was here"]']],
  },
};

/** Every change that no test could notice. */
export const equivalents: readonly Equivalent[] = Object.entries(byReason).flatMap(([why, files]) =>
  Object.entries(files).flatMap(([file, changes]) =>
    changes.map(([original, replacement]) => ({ file, original, replacement, why })),
  ),
);

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
