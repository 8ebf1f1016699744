import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Options {
  /** Folders and files whose code is changed. */
  readonly paths: readonly string[];
  /** How many mutants of each room are drawn; null for all of them. */
  readonly sample: number | null;
  readonly seed: number;
  /** Whether the tests of the room alone are run. */
  readonly own: boolean;
}

/** How to call the command. */
export const usage = `Usage: npm run mutants -- [--sample N [--seed S]] [--own] FOLDER-OR-FILE…
  --sample N   run N mutants of each room, drawn at random; without it all are run
  --seed S     draw as an earlier run did; without it a seed is taken and said
  --own        run the tests of the room alone; what they do not notice others may`;

/** Reads the command line; throws an Error that says what is wrong with it. */
export function parseOptions(args: readonly string[], freshSeed: number): Options {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sample: text, seed: text, own: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new Error('No folder or file was named.');
  return {
    paths: positionals,
    sample: values.sample === undefined ? null : toCount('--sample', values.sample),
    seed: values.seed === undefined ? freshSeed : toCount('--seed', values.seed),
    own: values.own,
  };
}

function toCount(name: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value))
    throw new Error(`${name} ${value}: expected a whole number above 0`);
  return Number(value);
}
