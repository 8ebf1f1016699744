import type { Target } from '#schema/target.ts';
import { findAgreement } from './agree.ts';
import { assessEach } from './assess-each.ts';
import { assessPooled } from './assess-pooled.ts';
import type { Assessment, ReadingFinding } from '../assessment.ts';
import type { AssessmentContext } from '../measure/context.ts';
import { formatDecimal } from '../numbers/decimal.ts';
import { toGoal } from '../measure/goal.ts';
import type { Goal } from '../measure/quantity.ts';
import { hasRevisions, listCurrent, listFirst } from '../observations/revisions.ts';
import type { Reason, Status } from '../status.ts';
import { listUnused } from './unused.ts';

/** The verdict of the published values on a target, with every reading and all arithmetic. */
export function assess(target: Target, context: AssessmentContext): Assessment {
  const own = context.observations.filter(({ indicator }) => indicator === target.indicator);
  const current = assessRows(target, { ...context, observations: listCurrent(own) });
  if (!hasRevisions(own)) return current;
  const { margin, status } = assessRows(target, { ...context, observations: listFirst(own) });
  return { ...current, firstPublished: { status, margin } };
}

function assessRows(target: Target, context: AssessmentContext): Assessment {
  if (context.supersededBy) return toOpen(target, 'superseded', 'replaced-by-later-target');
  const goal = toGoal(target, context.indicator);
  if (goal === null) return toOpen(target, 'not-quantified', 'no-threshold');
  const readings = listReadings(target).map(({ mode, scope }) =>
    mode === 'each'
      ? assessEach(target, goal, scope, context)
      : assessPooled(target, goal, scope, context),
  );
  return toAssessment(target, goal, readings, context);
}

function toAssessment(
  target: Target,
  goal: Goal,
  readings: readonly ReadingFinding[],
  context: AssessmentContext,
): Assessment {
  const [only, ...others] = readings;
  const single = others.length === 0 ? only : undefined;
  const { reason, status } = findAgreement(readings);
  return {
    ...toOpen(target, status, reason),
    met: sharedMet(readings),
    goal: formatDecimal(goal.value),
    unit: goal.unit,
    actual: single?.actual ?? null,
    margin: single?.margin ?? null,
    completion: single?.completion ?? null,
    readings,
    steps: single?.steps ?? [],
    used: [...new Set(readings.flatMap(({ used }) => used))],
    unused: listUnused(target, readings, context),
  };
}

function sharedMet(readings: readonly ReadingFinding[]): boolean | null {
  const [first] = readings;
  return readings.every(({ met }) => met === first?.met) ? (first?.met ?? null) : null;
}

function toOpen(target: Target, status: Status, reason: Reason | null): Assessment {
  return {
    target: target.id,
    status,
    reason,
    met: null,
    goal: null,
    unit: target.unit,
    actual: null,
    margin: null,
    completion: null,
    readings: [],
    steps: [],
    used: [],
    unused: [],
    firstPublished: null,
  };
}

/** One way to read whom a target binds. */
interface Reading {
  readonly scope: string;
  readonly mode: 'pooled' | 'each';
}

/** Every way to read a target: the stated readings, and both modes where the mode is not stated. */
function listReadings({ readings, scope, scopeMode }: Target): Reading[] {
  const stated = readings.length > 0 ? readings : [{ scope, scopeMode }];
  return stated.flatMap((reading) =>
    reading.scopeMode === 'unstated'
      ? [
          { scope: reading.scope, mode: 'pooled' as const },
          { scope: reading.scope, mode: 'each' as const },
        ]
      : [{ scope: reading.scope, mode: reading.scopeMode }],
  );
}
