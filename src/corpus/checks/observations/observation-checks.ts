import type { Observation } from '#schema/observation.ts';
import type { Check, ParsedContent, Located } from '../../parsed.ts';
import type { Issue } from '../../issue.ts';
import { checkJumps } from './jumps.ts';
import { checkObservationKeys } from './observation-keys.ts';
import { checkObservationParts } from './observation-parts.ts';
import { createObservationStore } from './store/observation-store.ts';
import { checkPeriods } from './periods.ts';
import { checkRanges } from './ranges.ts';
import { checkReasons } from './reasons.ts';
import { checkRevisions } from './revisions.ts';
import type { SeriesCheck } from './series-check.ts';
import { checkUnits } from './units.ts';
import { checkValidity } from './validity.ts';

/** Checks that look at each observation by itself; an import runs them on some rows at a time. */
export const rowChecks: readonly Check[] = [
  checkReasons,
  checkPeriods,
  checkValidity,
  checkUnits,
  checkRanges,
];

const seriesChecks: readonly SeriesCheck[] = [
  checkObservationKeys,
  checkRevisions,
  checkObservationParts,
];

/** Compares observations that come one after another, as many as there may be. */
export interface SeriesChecker {
  readonly add: (row: Located<Observation>) => void;
  /** All that is wrong between them. */
  readonly finish: () => Issue[];
}

/** Creates a checker that has seen no observations yet; the draft tells what they are of. */
export function createSeriesChecker(draft: ParsedContent): SeriesChecker {
  const store = createObservationStore();
  return {
    add: store.add,
    finish: () => {
      const checks = seriesChecks.map((check) => check(store, draft));
      const issues: Issue[] = [];
      // All checks look at a cell in one go: reading it from the store takes longer than they do.
      for (const rows of store.cells()) for (const check of checks) issues.push(...check(rows));
      return [...issues, ...checkJumps(store)];
    },
  };
}

/** Compares all observations of content/ with each other. */
export function checkSeries(draft: ParsedContent): Issue[] {
  const checker = createSeriesChecker(draft);
  for (const row of draft.observations) checker.add(row);
  return checker.finish();
}
