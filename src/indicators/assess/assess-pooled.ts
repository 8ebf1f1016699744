import type { Target } from '#schema/target.ts';
import { assessEach } from './assess-each.ts';
import { assessPlace } from './assess-place.ts';
import type { Finding, ReadingFinding } from '../assessment.ts';
import type { AssessmentContext } from '../measure/context.ts';
import { explainGaps } from './explain-gaps.ts';
import { isComplete } from '../measure/goal.ts';
import { judge } from './judge.ts';
import { measureParts, type Parts } from '../measure/measure-parts.ts';
import { isOver } from '../measure/moments.ts';
import { type Goal, toOpenFinding } from '../measure/quantity.ts';
import { addQuantities } from '../measure/sum.ts';

/** A target that binds the group as one: its own published value, else the sum of its parts. */
export function assessPooled(
  target: Target,
  goal: Goal,
  scope: string,
  context: AssessmentContext,
): ReadingFinding {
  const direct = assessPlace(target, goal, scope, context);
  if (direct.status !== 'no-data' || !isOver(target, context.asOf)) return toPooled(direct, scope);
  if (isComplete(target)) return { ...assessEach(target, goal, scope, context), mode: 'pooled' };
  const parts = isSummable(target, context) ? measureParts(target, goal, scope, context) : noParts;
  if (parts.known.length === 0) {
    return toPooled({ ...direct, ...explainGroup([direct, ...parts.gaps], scope, context) }, scope);
  }
  const sum = addQuantities(parts.known, parts.total, goal.unit, context);
  return toPooled(sum.known ? judge(sum, goal, 'all') : toOpenFinding(sum), scope);
}

const noParts: Parts = { known: [], gaps: [], total: null };

function toPooled(finding: Finding, scope: string): ReadingFinding {
  return { ...finding, scope, mode: 'pooled', counts: null, towns: [] };
}

/** Shares, rates and changes of them cannot be added up. */
function isSummable({ kind }: Target, { indicator }: AssessmentContext): boolean {
  return indicator.additive && (kind === 'flow' || kind === 'cumulative' || kind === 'level');
}

/** Where nothing was published for this group, says so if the value of another group was. */
function explainGroup(
  gaps: readonly Pick<Finding, 'status' | 'reason'>[],
  scope: string,
  { observations, scopes }: AssessmentContext,
): Pick<Finding, 'status' | 'reason'> {
  const gap = explainGaps(gaps);
  const others = new Set(scopes.map(({ id }) => id).filter((id) => id !== scope));
  if (gap.reason !== 'no-observation' || !observations.some(({ place }) => others.has(place))) {
    return gap;
  }
  return { ...gap, reason: 'other-group-only' };
}
