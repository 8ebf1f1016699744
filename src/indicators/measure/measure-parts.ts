import type { Target } from '#schema/target.ts';
import type { AssessmentContext } from './context.ts';
import { findScope, listChildren, listKnownTowns } from './members.ts';
import { measure } from './measure.ts';
import { deadlineMoment } from './moments.ts';
import type { Gap, Goal, Quantity } from './quantity.ts';

/** The parts of a group that are known and those that are not. */
export interface Parts {
  readonly known: readonly Quantity[];
  readonly gaps: readonly Gap[];
  /** How many parts there are, or null where that is not known. */
  readonly total: number | null;
}

/** Measures each town of a group; a group within it that has a value of its own counts as one part. */
export function measureParts(
  target: Target,
  goal: Goal,
  scope: string,
  context: AssessmentContext,
): Parts {
  const moment = deadlineMoment(target);
  const places = listPlaces(scope, context, (place) => {
    return measure({ target, goal, place, moment }, context).known;
  });
  const measured = places.map((place) => measure({ target, goal, place, moment }, context));
  return {
    known: measured.filter((part) => part.known),
    gaps: measured.filter((part) => !part.known),
    total: findScope(context.scopes, scope).members?.length ?? null,
  };
}

function listPlaces(
  scope: string,
  context: AssessmentContext,
  isKnown: (place: string) => boolean,
): string[] {
  const [child, ...others] = listChildren(context.scopes, scope);
  const isListed = findScope(context.scopes, scope).members !== null;
  // Two groups within a third may share towns, and a shared town must not be counted twice.
  if (isListed || !child || others.length > 0) return listKnownTowns(context.scopes, scope);
  return isKnown(child.id) ? [child.id] : listPlaces(child.id, context, isKnown);
}
