import type { Change } from './published.ts';

/** How many of the changes that are listed one by one are kept to be shown. */
const mostShown = 20;

/** What an import would do, counted. */
export interface Tally {
  /** Rows of values that were read. */
  rows: number;
  /** Rows that were left empty. */
  blank: number;
  readonly counts: Record<Change['kind'], number>;
  /** New values by indicator. */
  readonly fresh: Map<string, number>;
  /** The first of the changes that a person must look at. */
  readonly shown: Change[];
  /** How many sources are new. */
  sources: number;
  /** The sources that the values name. */
  readonly used: Set<string>;
}

/** Creates a tally of nothing. */
export function createTally(): Tally {
  return {
    rows: 0,
    blank: 0,
    counts: { new: 0, unchanged: 0, revised: 0, conflicting: 0 },
    fresh: new Map(),
    shown: [],
    sources: 0,
    used: new Set(),
  };
}

/** Counts a change. */
export function countChange(tally: Tally, change: Change): void {
  const { indicator } = change.row;
  tally.counts[change.kind] += 1;
  if (change.kind === 'new') tally.fresh.set(indicator, (tally.fresh.get(indicator) ?? 0) + 1);
  const isListed = change.kind === 'revised' || change.kind === 'conflicting';
  if (isListed && tally.shown.length < mostShown) tally.shown.push(change);
}
