/** How many single checks passed and failed, and what to show about the failures. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** One step of `npm test`. */
export interface Check {
  readonly name: string;
  /** Neighbours of the same stage run at the same time, as each keeps but one core busy. */
  readonly stage: string;
  /** Whether it looks at dist/, so that a failed build leaves it nothing to say. */
  readonly needsBuild: boolean;
  /** Does the work; may reject, which counts as one failure. */
  run(): Promise<Tally>;
}

/** The tally of a check that is a single yes or no. */
export function toTally(passed: boolean, output: string): Tally {
  return { passed: Number(passed), failed: Number(!passed), output };
}
