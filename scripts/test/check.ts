/** How long a file of tests took, in seconds, and how much of that went before, between and after its tests. */
export interface FileTime {
  readonly file: string;
  readonly seconds: number;
  readonly hooks: number;
}

/** How many single checks passed and failed, and what to show about the failures. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
  /** Of a check that runs files of tests, how long each took. */
  readonly times: readonly FileTime[];
}

/** One step of `npm test`. */
export interface Check {
  readonly name: string;
  /** The checks that must have ended before it begins, as far as they are run; the others may run at the same time. */
  readonly after: readonly string[];
  /** Whether it looks at dist/, so that a failed build leaves it nothing to say. */
  readonly needsBuild: boolean;
  /** Does the work; may reject, which counts as one failure. */
  run(): Promise<Tally>;
}

/** The tally of a check that is a single yes or no. */
export function toTally(passed: boolean, output: string): Tally {
  return { passed: Number(passed), failed: Number(!passed), output, times: [] };
}
