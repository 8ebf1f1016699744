import type { Unit } from '#schema/text.ts';
import type { Field } from './fields.ts';

/** What headings say of the cells under them; null where they do not say. */
export interface Heading {
  readonly field: Field | null;
  readonly indicator: string | null;
  readonly place: string | null;
  readonly year: string | null;
  readonly period: string | null;
  readonly unit: Unit | null;
  /** Whether the column is to be passed over, because an editor said so. */
  readonly skipped: true | null;
  /** Whether the numbers are sums from the beginning of a period, which another heading has to name. */
  readonly summed: true | null;
}

/** A heading that says nothing of its own: 绝对值 under the name of an indicator. */
export const silent: Heading = {
  ...{ field: null, indicator: null, place: null, year: null, period: null },
  ...{ unit: null, skipped: null, summed: null },
};
