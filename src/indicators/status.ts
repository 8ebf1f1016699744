/** Verdicts at or after the deadline. */
export const finalStatuses = [
  'met',
  'met-within-rounding',
  'missed-narrowly',
  'missed',
  'missed-by-some',
  'reversed',
] as const;

/** Standings before the deadline (`reversed` may stand here too). */
const ongoingStatuses = ['already-met', 'ahead', 'on-track', 'behind', 'far-behind'] as const;

/** Statuses that say why there is no verdict. */
const openStatuses = [
  'pending',
  'no-data',
  'no-baseline',
  'not-comparable',
  'not-quantified',
  'ambiguous',
  'superseded',
] as const;

/** Every status that an assessment can have. */
export const statuses = [...finalStatuses, ...ongoingStatuses, ...openStatuses] as const;

/** What became of a target, as far as published values tell. */
export type Status = (typeof statuses)[number];

/** What lies behind a status, where more can be said than the status itself says. */
export const reasons = [
  // no-data
  'no-observation',
  'other-years-only',
  'estimate-only',
  'part-of-year-only',
  'other-group-only',
  'part-of-group-only',
  'part-of-towns-only',
  'not-published',
  'not-found',
  'withheld',
  // no-baseline
  'base-year-unstated',
  'base-missing',
  'start-year-unstated',
  // not-comparable
  'boundary-changed',
  'base-not-positive',
  'unit-differs',
  // not-quantified, ambiguous, pending, superseded
  'no-threshold',
  'conflicting-values',
  'readings-disagree',
  'deadline-ahead',
  'replaced-by-later-target',
  // beside a verdict
  'known-parts-suffice',
  'first-known-miss',
  'alternative-met',
  'alternative-unknown',
  'maintained',
  'not-maintained',
] as const;

/** A reason's name. */
export type Reason = (typeof reasons)[number];
