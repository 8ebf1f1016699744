import type { Observation } from '../../schema/observation.ts';
import type { CorpusDraft, Located } from '../draft.ts';
import { type Issue, toIssue } from '../issue.ts';

/** How many median absolute deviations from the median change call for a note. */
const limit = 5;

/** With fewer changes than this there is no saying which of them is unusual. */
const leastChanges = 5;

interface Change {
  readonly observation: Located<Observation>;
  /** The value over that of the year before. Floating point will do: nothing is decided by it but a warning. */
  readonly ratio: number;
}

/** A value that moved from the year before far more than other values of its indicator has a note. */
export function checkJumps({ observations }: CorpusDraft): Issue[] {
  const byIndicator = Map.groupBy(observations, ({ value }) => value.indicator);
  return [...byIndicator.values()].flatMap((rows) => findJumps(listChanges(rows)));
}

function listChanges(rows: readonly Located<Observation>[]): Change[] {
  const yearly = rows.filter(({ value }) => value.period === 'year' && value.value !== null);
  return yearly.flatMap((observation) => {
    const before = yearly.find(({ value }) => isYearBefore(value, observation.value));
    const ratio = Number(observation.value.value) / Number(before?.value.value);
    return Number.isFinite(ratio) ? [{ observation, ratio }] : [];
  });
}

function isYearBefore(earlier: Observation, later: Observation): boolean {
  return (
    earlier.place === later.place &&
    earlier.year === later.year - 1 &&
    earlier.unit === later.unit &&
    earlier.status === later.status
  );
}

function findJumps(changes: readonly Change[]): Issue[] {
  if (changes.length < leastChanges) return [];
  const middle = median(changes.map(({ ratio }) => ratio));
  const deviation = median(changes.map(({ ratio }) => Math.abs(ratio - middle)));
  return changes.flatMap(({ observation: { value, at }, ratio }) => {
    const far = deviation > 0 && Math.abs(ratio - middle) > limit * deviation;
    if (!far || value.noteZh !== null) return [];
    const message = `${value.value} ${value.unit} is ${ratio.toFixed(2)} times the year before; the middle of ${changes.length} changes is ${middle.toFixed(2)}`;
    return [toIssue('year-jump', at('value'), message)];
  });
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
