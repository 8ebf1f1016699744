import type { Observation } from '#schema/observation.ts';

/** Where the indicators stand of which one value is known. */
export const singlesPath = '/indicators/one-value/';

/** The only value of an indicator by all its values, or null where there are more or none. */
export function findOnlyValue(values: readonly Observation[]): Observation | null {
  const [first, ...others] = values;
  return first === undefined || first.value === null || others.length > 0 ? null : first;
}

/** Where an indicator is read of by all its values: where one is known, on the page that it shares with others of the kind; without language. */
export function toIndicatorPath(indicator: string, values: readonly Observation[]): string {
  return findOnlyValue(values) === null
    ? `/indicators/${indicator}/`
    : `${singlesPath}#${indicator}`;
}
