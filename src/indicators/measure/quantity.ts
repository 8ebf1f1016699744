import type { Observation } from '#schema/observation.ts';
import type { Unit } from '#schema/text.ts';
import type { Finding, AssessmentStep } from '../assessment.ts';
import type { Decimal } from '../numbers/decimal.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Reason, Status } from '../status.ts';

/** What is asked for: a value, or a range up to `max`, in a unit. */
export interface Goal {
  readonly comparator: '>=' | '>' | '<=' | '<' | '=' | 'range';
  readonly value: Decimal;
  readonly max: Decimal | null;
  readonly unit: Unit | null;
  /** Where progress is counted from, or null where that is not stated. */
  readonly start: Decimal | null;
}

/** A measured quantity in the goal's unit, with the interval that rounding leaves open. */
export interface Quantity {
  readonly known: true;
  readonly actual: Ratio;
  readonly low: Ratio;
  readonly high: Ratio;
  /** Whether only a part of the group is known, so that the truth is this or more. */
  readonly atLeast: boolean;
  readonly steps: readonly AssessmentStep[];
  readonly used: readonly Observation[];
}

/** Why there is no quantity. */
export interface Gap {
  readonly known: false;
  readonly status: Status;
  readonly reason: Reason;
  readonly steps: readonly AssessmentStep[];
  readonly used: readonly Observation[];
}

/** How much of the time has passed: all of it, a share, or an unknown share. */
export type Elapsed = 'all' | Ratio | null;

/** A status with its reason and the arithmetic that it alone needs. */
export interface Verdict {
  readonly status: Status;
  readonly reason: Reason | null;
  readonly steps: readonly AssessmentStep[];
}

/** A gap of a status and reason, with what was found so far. */
export function toGap(
  status: Status,
  reason: Reason,
  found: Partial<Pick<Gap, 'steps' | 'used'>> = {},
): Gap {
  return { known: false, status, reason, steps: found.steps ?? [], used: found.used ?? [] };
}

/** A finding without numbers: a gap, or a verdict by counts alone. */
export function toOpenFinding({
  status,
  reason,
  steps,
  used,
}: Pick<Finding, 'status' | 'reason' | 'steps' | 'used'>): Finding {
  return {
    status,
    reason,
    met: null,
    actual: null,
    margin: null,
    completion: null,
    steps,
    used,
  };
}
