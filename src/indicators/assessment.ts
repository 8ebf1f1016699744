import type { Observation } from '#schema/observation.ts';
import type { Target } from '#schema/target.ts';
import type { Unit } from '#schema/text.ts';
import type { Reason, Status } from './status.ts';

/** One line of the arithmetic, as plain data; numbers are decimal strings. */
export type AssessmentStep =
  | { readonly kind: 'observed'; readonly observation: Observation }
  | {
      readonly kind: 'converted';
      readonly from: string;
      readonly fromUnit: Unit;
      readonly to: string;
      readonly toUnit: Unit;
    }
  | {
      readonly kind: 'sum';
      readonly terms: readonly string[];
      /** How many parts there are, or null where that is not known. */
      readonly total: number | null;
      readonly result: string;
      readonly unit: Unit;
    }
  | {
      readonly kind: 'difference';
      readonly value: string;
      readonly base: string;
      readonly result: string;
      readonly unit: Unit;
    }
  | {
      /** Growth in %, rounded for display; the verdict is taken without rounding. */
      readonly kind: 'growth';
      readonly value: string;
      readonly base: string;
      readonly result: string;
    }
  | {
      readonly kind: 'comparison';
      readonly actual: string;
      readonly comparator: Target['comparator'];
      readonly goal: string;
      readonly goalMax: string | null;
      readonly unit: Unit | null;
      readonly holds: boolean;
    }
  | {
      readonly kind: 'margin';
      readonly actual: string;
      readonly goal: string;
      readonly result: string;
      readonly unit: Unit | null;
    }
  | {
      /** Actual over goal as a share of one, rounded for display. */
      readonly kind: 'completion';
      readonly actual: string;
      readonly goal: string;
      readonly result: string;
      /** Whether only a part of the group is known, so that the truth is this or more. */
      readonly atLeast: boolean;
    }
  | {
      /** The interval that the rounding of the published figures leaves open. */
      readonly kind: 'rounding';
      readonly low: string;
      readonly high: string;
      readonly goal: string;
    }
  | {
      /** Progress over elapsed share, each a share of one. */
      readonly kind: 'pace';
      readonly progress: string;
      readonly elapsed: string;
      readonly result: string;
    }
  | { readonly kind: 'count'; readonly counts: TownCounts };

/** How many towns of a group met a goal; bounds are met and met + unknown out of total. */
export interface TownCounts {
  readonly met: number;
  readonly missed: number;
  readonly unknown: number;
  /** How many towns there are, or null where that is not known. */
  readonly total: number | null;
}

/** Why a published value may not be used for a verdict. */
export const unusedReasons = [
  'estimate',
  'part-of-year',
  'span-of-years',
  'other-year',
  'other-group',
  'less-preferred',
] as const;

/** A published value that was looked at and not used, with the reason. */
export interface UnusedObservation {
  readonly observation: Observation;
  readonly because: (typeof unusedReasons)[number];
}

/** What one series of values says about a goal. */
export interface Finding {
  readonly status: Status;
  readonly reason: Reason | null;
  /** Whether the published figures satisfy the comparator exactly as printed; null without figures. */
  readonly met: boolean | null;
  /** The measured quantity that was compared, in the target's unit. */
  readonly actual: string | null;
  /** Actual less goal, in the target's unit. */
  readonly margin: string | null;
  /** Actual over goal as a share of one to four decimals, never capped; null unless counted from 0 to a positive goal. */
  readonly completion: string | null;
  readonly steps: readonly AssessmentStep[];
  readonly used: readonly Observation[];
}

/** The finding for one town of a target that binds each town. */
export interface TownFinding extends Finding {
  readonly place: string;
}

/** What one reading of the target's scope says. */
export interface ReadingFinding extends Finding {
  readonly scope: string;
  readonly mode: 'pooled' | 'each';
  readonly counts: TownCounts | null;
  /** One finding for each known member; empty unless the mode is `each`. */
  readonly towns: readonly TownFinding[];
}

/** An observation against a target: always computed, never stored. */
export interface Assessment {
  readonly target: string;
  readonly status: Status;
  readonly reason: Reason | null;
  readonly met: boolean | null;
  /** The goal as a decimal in `unit`: the target's number, or 1 for a milestone. */
  readonly goal: string | null;
  readonly unit: Unit | null;
  readonly actual: string | null;
  readonly margin: string | null;
  readonly completion: string | null;
  /** Every reading; one where the sentence leaves no doubt. */
  readonly readings: readonly ReadingFinding[];
  /** The arithmetic of the only reading, else empty: see the readings. */
  readonly steps: readonly AssessmentStep[];
  readonly used: readonly Observation[];
  readonly unused: readonly UnusedObservation[];
  /** The verdict on the figures as first published, where they were revised since; else null. */
  readonly firstPublished: { readonly status: Status; readonly margin: string | null } | null;
}
