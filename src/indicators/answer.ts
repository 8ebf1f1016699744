import type { Assessment, TownCounts } from './assessment.ts';
import { findPartCounts } from './known-counts.ts';
import type { Status } from './status.ts';
import { classOf, type Verdict } from './status-class.ts';
import type { Observation } from '#schema/observation.ts';
import type { Unit } from '#schema/text.ts';

/** What one reading of a target comes to: a figure held against the goal, or how many towns reached it. */
export type AnsweredReading = Verdict & {
  readonly scope: string;
  readonly mode: 'pooled' | 'each';
  /** The rows that were counted, whose sources are the answer's. */
  readonly used: readonly Observation[];
} & (
    | {
        readonly kind: 'figure';
        readonly actual: string;
        /** Whether only a part of the group is known, so that the truth is this or more. */
        readonly isPart: boolean;
        /** Actual less goal. */
        readonly margin: string | null;
        /** Actual over goal as a share of one, or null where it is no share. */
        readonly completion: string | null;
      }
    | {
        readonly kind: 'towns';
        readonly counted: TownCounts;
        /** The towns of which a verdict is known, each with its figure where it has one. */
        readonly known: readonly { readonly place: string; readonly actual: string | null }[];
      }
  );

/** What is said of a target before all arithmetic. */
export interface TargetAnswer extends Verdict {
  readonly unit: Unit | null;
  /** What its readings come to; empty where nothing published could be held against it. */
  readonly readings: readonly AnsweredReading[];
  /** How many published values were looked at and could not be used. */
  readonly unused: number;
}

/** Whether a finding is a verdict or a standing, and not only the reason why there is none. */
export function isAnswered({ status }: { readonly status: Status }): boolean {
  return classOf(status) !== 'open';
}

/** What an assessment says first. */
export function toAnswer({ readings, status, unit, unused }: Assessment): TargetAnswer {
  return {
    status,
    counts: findPartCounts(readings),
    unit,
    unused: unused.length,
    readings: readings.flatMap((reading): AnsweredReading[] => {
      const { actual, completion, counts, margin, mode, reason, scope, used } = reading;
      const common = {
        status: reading.status,
        counts: findPartCounts([reading]),
        scope,
        mode,
        used,
      };
      if (counts !== null) {
        const known = reading.towns.filter(isAnswered);
        return known.length > 0 ? [{ ...common, kind: 'towns', counted: counts, known }] : [];
      }
      const isPart = reason === 'part-of-group-only';
      // How far a part is from the goal of the whole says nothing.
      const far = isPart ? null : margin;
      const figure = { ...common, kind: 'figure' as const, completion, isPart, margin: far };
      return actual === null ? [] : [{ ...figure, actual }];
    }),
  };
}
