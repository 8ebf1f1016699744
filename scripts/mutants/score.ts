import { isEquivalent } from './equivalent.ts';
import type { Mutant } from './mutant.ts';
import type { Verdict } from './run-stryker.ts';

/** A mutant and what the tests said of it. */
export type Judged = readonly [Mutant, Verdict];

/** How much of what was changed in a room its tests notice. */
export interface Score {
  readonly noticed: number;
  /** How many of the noticed ones made the tests go on without end. */
  readonly timeouts: number;
  readonly survivors: readonly Mutant[];
  /** What no test could notice, by the list. */
  readonly equivalent: readonly Mutant[];
  /** Changes with which the code cannot be loaded, which are no test's to notice. */
  readonly errors: number;
  /** The share of what could be noticed that was, from 0 to 1. */
  readonly share: number;
}

/** Sums the verdicts up. */
export function toScore(judged: readonly Judged[]): Score {
  const of = (wanted: Verdict): Mutant[] =>
    judged.flatMap(([mutant, verdict]) => (verdict === wanted ? [mutant] : []));
  const unnoticed = of('survived');
  const survivors = unnoticed.filter((mutant) => !isEquivalent(mutant));
  const timeouts = of('timeout').length;
  const noticed = of('killed').length + timeouts;
  return {
    noticed,
    timeouts,
    survivors,
    equivalent: unnoticed.filter(isEquivalent),
    errors: of('error').length,
    share: noticed / Math.max(1, noticed + survivors.length),
  };
}

/** Between which shares that of the whole lies, 95 times in 100, where it is `share` in a draw of `count` (Wilson). */
export function toInterval(share: number, count: number): readonly [number, number] {
  const z = 1.96;
  const middle = share + z ** 2 / (2 * count);
  const width = z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  const whole = 1 + z ** 2 / count;
  return [(middle - width) / whole, (middle + width) / whole];
}
