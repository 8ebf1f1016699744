import type { Target } from '#schema/target.ts';
import type { Assessment, Finding, ReadingFinding } from '../assessment.ts';
import type { AssessmentContext } from '../measure/context.ts';
import { listExtents } from '../measure/find-value.ts';
import { findScope } from '../measure/members.ts';
import { deadlineMoment } from '../measure/moments.ts';
import { classOf } from '../status-class.ts';

/** What must be said by the text's issuer before any figure could decide, or what must be published. */
export type Missing =
  | { readonly kind: 'threshold' | 'base-year' | 'start-year' | 'reading' }
  | {
      /** A value of the indicator; one for an extent that both years share; or which of several values holds. */
      readonly kind: 'value' | 'comparable-value' | 'settled-value';
      /** Of which year, or of which month on (`M01-M06`). */
      readonly year: number;
      readonly period: string;
      /** The towns or the one group of which it is missing. */
      readonly places: readonly string[];
    };

/** All that stands between a target and its verdict, what the text leaves open first; empty where there is a verdict on all of it. */
export function listMissing(
  target: Target,
  { readings, status }: Assessment,
  context: MissingContext,
): Missing[] {
  if (status === 'superseded') return [];
  if (status === 'not-quantified') return [{ kind: 'threshold' }];
  const values = readings.flatMap((reading) => listOfReading(target, reading, context));
  const isOpen = classOf(status) === 'open' && status !== 'pending';
  if (values.length === 0 && !isOpen) return [];
  return [...listUnsaid(target), ...mergePlaces(values)];
}

/** What the sentence itself does not say. */
function listUnsaid({ baseRule, kind, readings, scopeMode, startYear }: Target): Missing[] {
  const unsaid: Missing[] = [];
  if (kind === 'change' && baseRule === 'unstated') unsaid.push({ kind: 'base-year' });
  if (kind === 'cumulative' && startYear === null) unsaid.push({ kind: 'start-year' });
  if (scopeMode === 'unstated' || readings.length > 0) unsaid.push({ kind: 'reading' });
  return unsaid;
}

type MissingContext = Pick<AssessmentContext, 'observations' | 'scopes'>;

type MissingValue = Extract<Missing, { readonly places: readonly string[] }>;

function listOfReading(
  target: Target,
  { mode, scope, towns, ...finding }: ReadingFinding,
  context: MissingContext,
): MissingValue[] {
  const ofGroup = toMissing(target, scope, finding, context);
  if (mode === 'pooled' && towns.length === 0) return ofGroup;
  const known = towns.flatMap(({ place, ...own }) => toMissing(target, place, own, context));
  // A group whose towns are not all listed can only be answered for as a whole.
  return findScope(context.scopes, scope).members === null ? [...known, ...ofGroup] : known;
}

function toMissing(
  target: Target,
  place: string,
  finding: Finding,
  { observations }: MissingContext,
): MissingValue[] {
  if (classOf(finding.status) !== 'open' || finding.status === 'pending') return [];
  const moment = { ...deadlineMoment(target), places: [place] };
  const before = { ...moment, year: moment.year - 1, period: 'year' };
  if (finding.status === 'ambiguous') return [{ kind: 'settled-value', ...moment }];
  if (finding.status === 'not-comparable') return [{ kind: 'comparable-value', ...before }];
  const wanted = target.kind === 'change' && target.baseRule === 'prior-year' ? [before] : [];
  return [...wanted, moment]
    .filter(({ year, period }) => listExtents(observations, { place, year, period }).length === 0)
    .map((one) => ({ kind: 'value', ...one }));
}

/** One entry for each kind and moment, with all its places. */
function mergePlaces(values: readonly MissingValue[]): MissingValue[] {
  const groups = Map.groupBy(values, ({ kind, period, year }) => [kind, year, period].join());
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const places = [first, ...others].flatMap((one) => one.places);
    return [{ ...first, places: [...new Set(places)] }];
  });
}
