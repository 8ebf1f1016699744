import type { Observation } from '#schema/observation.ts';

/** The statuses of values, the firmest first. */
export const firmestFirst: readonly Observation['status'][] = [
  'actual',
  'derived',
  'provisional',
  'estimate',
];

/** How far values can be relied on, the surest first. */
export const surestFirst: readonly Observation['confidence'][] = ['high', 'medium', 'low'];

/** Negative where a is to be preferred to b: measured before forecast, then surer, then newer. */
export function comparePreference(a: Observation, b: Observation): number {
  return (
    firmestFirst.indexOf(a.status) - firmestFirst.indexOf(b.status) ||
    surestFirst.indexOf(a.confidence) - surestFirst.indexOf(b.confidence) ||
    (a.vintage < b.vintage ? 1 : a.vintage > b.vintage ? -1 : 0)
  );
}
