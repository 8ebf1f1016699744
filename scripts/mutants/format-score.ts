import type { Mutant } from './mutant.ts';
import { type Score, toInterval } from './score.ts';

/** Of how many mutants a score was taken, and how. */
export interface Extent {
  readonly room: string;
  /** How many mutants there are. */
  readonly all: number;
  /** The seed with which those that were run were drawn; null where all were. */
  readonly seed: number | null;
  /** Whether the tests of the room alone were run. */
  readonly own: boolean;
}

/** The score of a room in words: how it was taken, the figure with its error, and each survivor. */
export function formatScore({ room, all, seed, own }: Extent, score: Score): string[] {
  const { noticed, timeouts, survivors, equivalent, errors, share } = score;
  const count = noticed + survivors.length;
  const run = count + equivalent.length + errors;
  const [low, high] = toInterval(share, count).map(toPercent);
  const error = seed === null ? '' : `, of all between ${low} and ${high} (95 %)`;
  const extent =
    seed === null ? `all ${all} mutants` : `${run} of ${all} mutants, drawn with seed ${seed}`;
  return [
    `${room}: ${extent}`,
    `  ${toPercent(share)} noticed${own ? ' by its own tests' : ''}${error}`,
    `  ${noticed} noticed (${timeouts} by tests without end), ${survivors.length} not, ` +
      `${equivalent.length} of no effect, ${errors} not code that loads`,
    ...survivors.map((mutant) => `  ${formatMutant(mutant)}`),
  ];
}

/** Where a mutant is, and its code before and after. */
export function formatMutant({ file, line, column, original, replacement }: Mutant): string {
  return `${file}:${line}:${column}  ${toLine(original)}  ->  ${toLine(replacement)}`;
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function toLine(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
