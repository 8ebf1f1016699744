import type { Indicator } from '#schema/indicator.ts';
import type { Observation } from '#schema/observation.ts';
import type { Scope } from '#schema/place.ts';
import type { Target } from '#schema/target.ts';

/** The other one of two targets of which either suffices. */
export interface AlternativeContext {
  readonly target: Target;
  readonly indicator: AssessedIndicator;
  readonly observations: readonly Observation[];
}

/** What must be known of an indicator to assess it. */
export type AssessedIndicator = Pick<Indicator, 'unit' | 'min' | 'additive'>;

/** What an assessment is made from besides the target. */
export interface AssessmentContext {
  /** The target's indicator. */
  readonly indicator: AssessedIndicator;
  /** The values of that indicator, of any place; others are ignored. */
  readonly observations: readonly Observation[];
  /** All scopes, so that members and parts can be looked up. */
  readonly scopes: readonly Scope[];
  /** The day up to which values were collected; decides whether the deadline has passed. */
  readonly asOf: string;
  /** The id of a later target that replaces this one, or null. */
  readonly supersededBy?: string | null;
  /** The target that may be met instead (或), with its own indicator and values, or null. */
  readonly alternative?: AlternativeContext | null;
}
