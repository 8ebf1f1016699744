import { type Issue, toIssue } from '../../issue.ts';
import type { ObservationStore, StoredRow } from './store/observation-store.ts';

/** How many median absolute deviations from the median change call for a note. */
const limit = 5;

/** With fewer changes than this there is no saying which of them is unusual. */
const leastChanges = 5;

/** A value and how many times the value of the year before it is. Floating point will do: nothing is decided by it but a warning. */
interface Change {
  readonly row: StoredRow;
  readonly ratio: number;
}

/** A value that moved from the year before far more than other values of its indicator has a note. */
export function checkJumps(store: ObservationStore): Issue[] {
  const ratios = new Map<string, number[]>();
  for (const { row, ratio } of listChanges(store)) {
    const known = ratios.get(row.indicator) ?? [];
    ratios.set(row.indicator, known);
    known.push(ratio);
  }
  const usual = new Map([...ratios].map(([indicator, list]) => [indicator, describeUsual(list)]));
  const issues: Issue[] = [];
  for (const change of listChanges(store)) {
    const { middle, deviation, count } = usual.get(change.row.indicator) ?? describeUsual([]);
    const isFar =
      count >= leastChanges && deviation > 0 && Math.abs(change.ratio - middle) > limit * deviation;
    if (isFar && !change.row.hasNote) issues.push(toJump(change, middle, count));
  }
  return issues;
}

/** Every change from one full year to the next, the unit and status being the same. */
function* listChanges(store: ObservationStore): Generator<Change> {
  let before: readonly StoredRow[] = [];
  for (const rows of store.cells('year')) {
    const [first] = rows;
    if (first && isNextYear(first, before[0])) yield* compareYears(rows, before);
    before = rows;
  }
}

function isNextYear(row: StoredRow, before: StoredRow | undefined): boolean {
  return (
    before?.indicator === row.indicator &&
    before.place === row.place &&
    before.year === row.year - 1
  );
}

function* compareYears(
  rows: readonly StoredRow[],
  before: readonly StoredRow[],
): Generator<Change> {
  const earlier = new Map<string, StoredRow>();
  for (const row of before.toReversed()) {
    if (row.value !== null) earlier.set(`${row.unit} ${row.status}`, row);
  }
  for (const row of rows) {
    const base = earlier.get(`${row.unit} ${row.status}`);
    const ratio = Number(row.value ?? Number.NaN) / Number(base?.value ?? Number.NaN);
    if (Number.isFinite(ratio)) yield { row, ratio };
  }
}

function describeUsual(ratios: readonly number[]): {
  middle: number;
  deviation: number;
  count: number;
} {
  const middle = median(ratios);
  const deviation = median(ratios.map((ratio) => Math.abs(ratio - middle)));
  return { middle, deviation, count: ratios.length };
}

function toJump({ row, ratio }: Change, middle: number, count: number): Issue {
  const words = `${row.value ?? ''} ${row.unit}`;
  const message = `${words} is ${ratio.toFixed(2)} times the year before; the middle of ${count} changes is ${middle.toFixed(2)}`;
  return toIssue('year-jump', row.at('value'), message);
}

function median(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
