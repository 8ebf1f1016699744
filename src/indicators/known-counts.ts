import type { ReadingFinding, TownCounts } from './assessment.ts';

/** The counts of a goal for each town of which some towns are known and others not: no word may then be said of the whole; null where all or none are known. */
export function findPartCounts(readings: readonly ReadingFinding[]): TownCounts | null {
  const [only, ...others] = readings;
  if (!only?.counts || others.length > 0) return null;
  const { met, missed, unknown, total } = only.counts;
  const isPart = unknown > 0 || total === null;
  return isPart && met + missed > 0 ? only.counts : null;
}
