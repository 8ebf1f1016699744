import type { LabelStyle } from '../labels.ts';
import type { Candidate } from './candidates.ts';

/** How high a style stands; a unit holds those of the styles after it. */
export const ranks: Record<LabelStyle, number> = {
  part: 0,
  chapter: 1,
  division: 2,
  chinese: 3,
  article: 4,
  'chinese-bracketed': 5,
  arabic: 6,
  decimal: 7,
  'arabic-bracketed': 8,
  circled: 9,
};

/** A way of reading the candidates of one style up to and including one of them. */
interface Path {
  readonly candidate: Candidate;
  readonly previous: Path | null;
  readonly value: number;
  /** How many units of higher styles begin before it. */
  readonly interval: number;
}

const counting = 2;
const restartCost: Record<LabelStyle, number> = {
  part: 3,
  chapter: 2.5,
  division: 0,
  chinese: 2.5,
  article: 4,
  'chinese-bracketed': 0,
  arabic: 0,
  decimal: 0,
  'arabic-bracketed': 0,
  circled: 0,
};

/**
 * Chooses the labels of a text: for each style, from the highest down, the reading of all its candidates that is
 * worth most, where counting up is worth more than what stands around any single label.
 */
export function chooseLabels(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const styles = Object.entries(ranks).sort(([, a], [, b]) => a - b);
  for (const [style] of styles) {
    const own = candidates.filter((candidate) => candidate.style === style);
    if (own.length === 0) continue;
    const higher = chosen.map(({ start }) => start).sort((a, b) => a - b);
    chosen.push(...dropLoners(chooseSequence(own, higher)));
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Readings that can be continued: the best for each last number, in this interval and in those before. */
interface Ends {
  current: Map<string, Path>;
  readonly older: Map<string, Path>;
  bestCurrent: Path | null;
  bestOlder: Path | null;
}

function chooseSequence(own: readonly Candidate[], higher: readonly number[]): Candidate[] {
  const ends: Ends = { current: new Map(), older: new Map(), bestCurrent: null, bestOlder: null };
  let interval = 0;
  for (const candidate of own) {
    const before = interval;
    while ((higher[interval] ?? Infinity) < candidate.start) interval += 1;
    if (interval !== before) closeInterval(ends);
    const path = extend(candidate, ends, interval);
    keepBest(ends.current, keyOf(candidate), path);
    if (candidate.branches.length > 0) keepBest(ends.current, keyOfOrdinal(candidate), path);
    ends.bestCurrent = better(ends.bestCurrent, path);
  }
  closeInterval(ends);
  return (ends.bestOlder?.value ?? 0) > 0 ? trace(ends.bestOlder) : [];
}

function closeInterval(ends: Ends): void {
  for (const [key, path] of ends.current) keepBest(ends.older, key, path);
  ends.current = new Map();
  ends.bestOlder = better(ends.bestOlder, ends.bestCurrent);
  ends.bestCurrent = null;
}

/** The best reading that ends with a candidate: it counts on, starts again, or jumps. */
function extend(candidate: Candidate, ends: Ends, interval: number): Path {
  const first = numberOf(candidate) === 1;
  const restart = restartCost[candidate.style];
  const runsOn = candidate.style === 'article' || candidate.style === 'chapter' ? counting : 1;
  const keys = predecessors(candidate);
  const options: (readonly [Path | null | undefined, number])[] = [
    [null, first ? 0 : -3],
    ...keys.map((key) => [ends.current.get(key), counting] as const),
    ...keys.map((key) => [ends.older.get(key), runsOn] as const),
    [ends.bestCurrent, first ? -1.5 - restart : -5],
    [ends.bestOlder, first ? 1.5 - restart : -5],
  ];
  let best: { previous: Path | null; value: number } = { previous: null, value: -Infinity };
  for (const [previous, bonus] of options) {
    if (previous === undefined || (previous === null && bonus > 0)) continue;
    const value = (previous?.value ?? 0) + bonus + candidate.weight;
    if (value > best.value) best = { previous, value };
  }
  return { candidate, interval, ...best };
}

function numberOf(candidate: Candidate): number {
  return candidate.style === 'decimal' ? (candidate.branches.at(-1) ?? 1) : candidate.ordinal;
}

function keyOf(candidate: Candidate): string {
  return [candidate.ordinal, ...candidate.branches].join('.');
}

function keyOfOrdinal(candidate: Candidate): string {
  return candidate.style === 'decimal' ? keyOf(candidate) : String(candidate.ordinal);
}

/** The numbers after which a number follows: 5 after 4, 5.2 after 5.1, 第五条之一 after 第五条. */
function predecessors(candidate: Candidate): string[] {
  const { ordinal, branches } = candidate;
  const last = branches.at(-1);
  if (last === undefined) return [String(ordinal - 1)];
  const stem = [ordinal, ...branches.slice(0, -1)].join('.');
  return last > 1 ? [`${stem}.${last - 1}`] : [stem];
}

function better(a: Path | null, b: Path | null): Path | null {
  return (b?.value ?? -Infinity) > (a?.value ?? -Infinity) ? b : a;
}

function keepBest(paths: Map<string, Path>, key: string, path: Path): void {
  if (path.value > (paths.get(key)?.value ?? -Infinity)) paths.set(key, path);
}

function trace(path: Path | null): Candidate[] {
  const found: Candidate[] = [];
  for (let at = path; at; at = at.previous) found.push(at.candidate);
  return found.reverse();
}

/** A label that neither follows nor is followed must stand where a block begins. */
function dropLoners(sequence: readonly Candidate[]): Candidate[] {
  return sequence.filter((candidate, at) => {
    const next = sequence[at + 1];
    const previous = sequence[at - 1];
    const counted =
      (next !== undefined && predecessors(next).includes(keyOf(candidate))) ||
      (previous !== undefined && predecessors(candidate).includes(keyOf(previous)));
    return counted || candidate.weight >= 2;
  });
}
