import type { Label, LabelStyle } from '../../tree/labels.ts';
import type { Candidate } from './candidates.ts';
import { ranks } from './ranks.ts';

/** How high a label stands; a decimal plan stands above all else where its levels begin at the top. */
export function rankOf(label: Label, decimalTop: boolean): number {
  if (label.style !== 'decimal') return ranks[label.style];
  return (decimalTop ? 2.1 : ranks.decimal) + label.branches.length / 10;
}

/** A way of reading the candidates of one style up to and including one of them. */
interface Path {
  readonly candidate: Candidate;
  readonly previous: Path | null;
  readonly value: number;
}

const counting = 2;
/** The labels of a law of which an amendment may have struck one out; of sections one may be lost. */
const skippable = new Set<LabelStyle>(['part', 'chapter', 'division', 'article']);
const atLineStart = 3.4;
const skipCost = -1;
const restartCost: Record<LabelStyle, number> = {
  part: 3,
  chapter: 2.5,
  division: 0,
  chinese: 2.5,
  article: 4,
  'chinese-bracketed': 0,
  arabic: 0,
  decimal: 2,
  'arabic-bracketed': 0,
  circled: 0,
};

/**
 * Chooses the labels of a text: for each style, from the highest down, the reading of all its candidates that is
 * worth most, where counting up is worth more than what stands around any single label.
 */
export function chooseLabels(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const decimalTop = hasDecimalTop(candidates);
  const byRank = new Map<LabelStyle, Candidate[]>();
  for (const candidate of candidates) {
    if (isDecimalTop(candidate) && !decimalTop) continue;
    const own = byRank.get(candidate.style);
    if (own) own.push(candidate);
    else byRank.set(candidate.style, [candidate]);
  }
  const groups = [...byRank.values()].sort(
    (a, b) => topRank(a, decimalTop) - topRank(b, decimalTop),
  );
  for (const own of groups) {
    const higher = chosen.map(({ start }) => start).sort((a, b) => a - b);
    for (const label of dropLoners(chooseSequence(own, higher))) chosen.push(label);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** A number without a dot is a label only in a document whose next level counts from it (1 总则 1.1 编制目的). */
function hasDecimalTop(candidates: readonly Candidate[]): boolean {
  const decimals = candidates.filter(({ style }) => style === 'decimal');
  return decimals.some((label, at) => {
    const next = decimals[at + 1];
    return isDecimalTop(label) && next?.branches[0] === 1 && next.ordinal === label.ordinal;
  });
}

/** Whether a label is the top level of a decimal plan. */
export function isDecimalTop({ style, branches }: Label): boolean {
  return style === 'decimal' && branches.length === 0;
}

function topRank(group: readonly Candidate[], decimalTop: boolean): number {
  return group[0] ? rankOf(group[0], decimalTop) : 0;
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
    const path = extend(candidate, ends);
    for (const key of keysOf(candidate)) keepBest(ends.current, key, path);
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
function extend(candidate: Candidate, ends: Ends): Path {
  const first = numberOf(candidate) === 1;
  const restart = restartCost[candidate.style];
  const runsOn = candidate.style === 'article' || candidate.style === 'chapter' ? counting : 1;
  const keys = predecessors(candidate);
  const skips = skippedBefore(candidate);
  const options: (readonly [Path | null | undefined, number])[] = [
    [null, first ? 0 : -3],
    ...keys.map((key) => [ends.current.get(key), counting] as const),
    ...keys.map((key) => [ends.older.get(key), runsOn] as const),
    ...skips.map((key) => [ends.current.get(key), skipCost] as const),
    ...skips.map((key) => [ends.older.get(key), skipCost] as const),
    [ends.bestCurrent, first ? -1.5 - restart : -5],
    [ends.bestOlder, first ? 1.5 - restart : -5],
  ];
  let best: { previous: Path | null; value: number } = { previous: null, value: -Infinity };
  for (const [previous, bonus] of options) {
    if (previous === undefined || (previous === null && bonus > 0)) continue;
    const value = (previous?.value ?? 0) + bonus + candidate.weight;
    if (value > best.value) best = { previous, value };
  }
  return { candidate, previous: best.previous, value: best.value };
}

function numberOf(candidate: Candidate): number {
  return candidate.style === 'decimal'
    ? (candidate.branches.at(-1) ?? candidate.ordinal)
    : candidate.ordinal;
}

/** What a label can be followed by: itself exactly (5 before 5.1, 第五条 before 第五条之一), or its number and those above it. */
function keysOf({ ordinal, branches }: Label): string[] {
  const numbers = [ordinal, ...branches];
  const above = numbers.map((_, at) => `~${numbers.slice(0, at + 1).join('.')}`);
  return [`=${numbers.join('.')}`, ...above];
}

/** The keys of the labels after which a label follows: 5 after 4, 5.2 after 5.1, 6 after 5.3, 第五条之一 after 第五条. */
function predecessors(label: Label): string[] {
  const { ordinal, branches } = label;
  const last = branches.at(-1);
  if (last === undefined) return [`~${ordinal - 1}`];
  const stem = [ordinal, ...branches.slice(0, -1)].join('.');
  if (last > 1) return [`~${stem}.${last - 1}`];
  const runsOn = branches.length === 1 && label.style === 'decimal' ? [`~${ordinal - 1}`] : [];
  return [`=${stem}`, ...runsOn];
}

/** The keys of the labels after which a label follows when the one between them was struck out. */
function skippedBefore({ style, ordinal, branches, weight }: Candidate): string[] {
  const may = skippable.has(style) || (style.startsWith('chinese') && weight >= atLineStart);
  return may && branches.length === 0 ? [`~${ordinal - 2}`] : [];
}

function countsOrSkips(previous: Candidate | undefined, label: Candidate | undefined): boolean {
  if (counts(previous, label)) return true;
  if (!label || previous?.style !== label.style) return false;
  return keysOf(previous).some((key) => skippedBefore(label).includes(key));
}

/** Whether a label counts on from the one before it. */
export function counts(previous: Label | undefined, label: Label | undefined): boolean {
  if (!label || previous?.style !== label.style) return false;
  const keys = new Set(keysOf(previous));
  return predecessors(label).some((key) => keys.has(key));
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

/** A label that neither follows nor is followed must stand where a block begins, or open a list as others of its style do. */
function dropLoners(sequence: readonly Candidate[]): Candidate[] {
  const mayOpen = sequence.some(
    (candidate, at) => candidate.opens && counts(candidate, sequence[at + 1]),
  );
  return sequence.filter((candidate, at) => {
    const next = sequence[at + 1];
    const previous = sequence[at - 1];
    const counted = countsOrSkips(candidate, next) || countsOrSkips(previous, candidate);
    return counted || candidate.weight >= 2 || (candidate.opens && mayOpen);
  });
}
