import type { Target } from '#schema/target.ts';
import type { Finding } from '../assessment.ts';
import type { AssessmentContext } from '../measure/context.ts';
import { toGoal } from '../measure/goal.ts';
import { judge } from './judge.ts';
import { measure } from '../measure/measure.ts';
import { deadlineMoment, findEarlyMoment, isOver } from '../measure/moments.ts';
import { type Goal, toGap, toOpenFinding } from '../measure/quantity.ts';
import { classOf } from '../status-class.ts';

/** The finding for one place (a town, or a scope with values of its own). */
export function assessPlace(
  target: Target,
  goal: Goal,
  place: string,
  context: AssessmentContext,
): Finding {
  const own = assessAlone(target, goal, place, context);
  const { alternative } = context;
  const otherGoal = alternative ? toGoal(alternative.target, alternative.indicator) : null;
  if (!alternative || !otherGoal) return own;
  const { indicator, observations } = alternative;
  const otherContext = { ...context, indicator, observations };
  return joinAlternatives(own, assessAlone(alternative.target, otherGoal, place, otherContext));
}

function assessAlone(
  target: Target,
  goal: Goal,
  place: string,
  context: AssessmentContext,
): Finding {
  if (isOver(target, context.asOf)) {
    const quantity = measure({ target, goal, place, moment: deadlineMoment(target) }, context);
    return quantity.known ? judge(quantity, goal, 'all') : toOpenFinding(quantity);
  }
  const early = findEarlyMoment(target, place, context);
  if (early === null) return toOpenFinding(toGap('pending', 'deadline-ahead'));
  const quantity = measure({ target, goal, place, moment: early.moment }, context);
  return quantity.known ? judge(quantity, goal, early.elapsed) : toOpenFinding(quantity);
}

/** Either suffices, and only both together can be missed. */
function joinAlternatives(own: Finding, other: Finding): Finding {
  if (classOf(own.status) === 'reached') return own;
  if (classOf(other.status) === 'reached') {
    return { ...own, status: other.status, reason: 'alternative-met', used: other.used };
  }
  if (classOf(own.status) !== 'failed' || classOf(other.status) === 'failed') return own;
  return { ...own, status: 'no-data', reason: 'alternative-unknown', met: null };
}
