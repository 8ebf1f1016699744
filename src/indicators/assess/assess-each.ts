import type { Target } from '#schema/target.ts';
import { assessPlace } from './assess-place.ts';
import type { ReadingFinding, TownCounts, TownFinding } from '../assessment.ts';
import type { AssessmentContext } from '../measure/context.ts';
import { countTowns, findScope, listKnownTowns } from '../measure/members.ts';
import { isOver } from '../measure/moments.ts';
import { type Goal, toOpenFinding } from '../measure/quantity.ts';
import type { Reason, Status } from '../status.ts';
import { classOf } from '../status-class.ts';
import { explainGaps } from './explain-gaps.ts';

/** A target that binds each town: counts with bounds, failed at the first known miss. */
export function assessEach(
  target: Target,
  goal: Goal,
  scope: string,
  context: AssessmentContext,
): ReadingFinding {
  const towns = listKnownTowns(context.scopes, scope).map((place): TownFinding => {
    return { place, ...assessPlace(target, goal, place, context) };
  });
  const counts = countFindings(towns, countTowns(context.scopes, scope));
  const listed = findScope(context.scopes, scope).members !== null;
  const verdict = isOver(target, context.asOf)
    ? judgeTowns(towns, counts, listed)
    : judgeTownsEarly(towns, listed);
  const used = towns.flatMap((town) => town.used);
  return {
    ...toOpenFinding({ ...verdict, steps: [{ kind: 'count', counts }], used }),
    met: toMet(verdict.status),
    scope,
    mode: 'each',
    counts,
    towns,
  };
}

interface GroupVerdict {
  readonly status: Status;
  readonly reason: Reason;
}

function countFindings(towns: readonly TownFinding[], total: number | null): TownCounts {
  const count = (name: 'reached' | 'failed') =>
    towns.filter(({ status }) => classOf(status) === name).length;
  const met = count('reached');
  const missed = count('failed');
  return { met, missed, unknown: (total ?? towns.length) - met - missed, total };
}

function judgeTowns(
  towns: readonly TownFinding[],
  counts: TownCounts,
  listed: boolean,
): Omit<GroupVerdict, 'reason'> & { readonly reason: Reason | null } {
  const { missed, met, unknown } = counts;
  if (missed > 0 && (unknown > 0 || !listed)) {
    return { status: 'missed-by-some', reason: 'first-known-miss' };
  }
  if (missed > 0) return { status: 'missed', reason: null };
  if (listed && met > 0 && unknown === 0) {
    const rounded = towns.some(({ status }) => status === 'met-within-rounding');
    return { status: rounded ? 'met-within-rounding' : 'met', reason: null };
  }
  if (met > 0) return { status: 'no-data', reason: 'part-of-towns-only' };
  return explainGaps(towns);
}

function judgeTownsEarly(
  towns: readonly TownFinding[],
  listed: boolean,
): ReturnType<typeof judgeTowns> {
  const allMet = towns.every(({ status }) => status === 'already-met');
  if (listed && allMet) return { status: 'already-met', reason: null };
  return { status: 'pending', reason: 'deadline-ahead' };
}

function toMet(status: Status): boolean | null {
  const outcome = classOf(status);
  if (outcome === 'open') return null;
  return outcome === 'reached';
}
