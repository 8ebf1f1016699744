import type { AssessmentContext } from '#indicators/measure/context.ts';
import type { Observation } from '#schema/observation.ts';
import type { Scope } from '#schema/place.ts';
import type { Target } from '#schema/target.ts';

/** A target `>= 10 亿元` in 2012 for the group `pilots` as one, with some fields changed. */
export function buildTarget(changes: Partial<Target> = {}): Target {
  return {
    id: 't1',
    label: { zh: '目标', en: 'Target' },
    eId: null,
    quote: null,
    indicator: 'investment',
    scope: 'pilots',
    scopeMode: 'pooled',
    readings: [],
    kind: 'flow',
    comparator: '>=',
    value: '10',
    valueMax: null,
    unit: '亿元',
    baseRule: 'none',
    start: null,
    startYear: null,
    deadline: '2012',
    modality: null,
    partOf: null,
    alternativeTo: null,
    notes: [],
    source: 's01',
    confidence: 'high',
    ...changes,
  };
}

/** A change target in percentage points, counted from the year before. */
export function buildChange(changes: Partial<Target> = {}): Target {
  const change = { kind: 'change', value: '2', unit: '个百分点', baseRule: 'prior-year' } as const;
  return buildTarget({ ...change, ...changes });
}

/** A measured full-year value of the group `pilots` in 2012, with some fields changed. */
export function buildObservation(changes: Partial<Observation> = {}): Observation {
  return {
    indicator: 'investment',
    place: 'pilots',
    year: 2012,
    period: 'year',
    value: '10',
    unit: '亿元',
    status: 'actual',
    source: 's02',
    locator: null,
    vintage: '2026-11-22',
    supersedes: null,
    boundaryVersion: null,
    confidence: 'high',
    missingReason: null,
    noteZh: null,
    noteEn: null,
    confidenceReason: null,
    ...changes,
  };
}

/** A value of a share in %. */
export function buildShare(
  year: number,
  value: string,
  changes: Partial<Observation> = {},
): Observation {
  return buildObservation({ year, value, unit: '%', ...changes });
}

/** A scope of the towns alpha, beta and gamma, with some fields changed. */
export function buildScope(changes: Partial<Scope> = {}): Scope {
  return {
    id: 'pilots',
    name: { zh: '试点镇', en: 'Pilot towns' },
    mentionedAs: ['试点镇'],
    stated: 3,
    members: ['alpha', 'beta', 'gamma'],
    within: 'all-towns',
    note: null,
    addresses: [],
    confidence: 'high',
    ...changes,
  };
}

/** The scope `pilots` within `all-towns`, whose own list is not known. */
export const scopes: readonly Scope[] = [
  buildScope(),
  buildScope({ id: 'all-towns', stated: null, members: null, within: null }),
];

/** A context long after the deadline that holds these values. */
export function buildContext(
  observations: readonly Observation[],
  changes: Partial<AssessmentContext> = {},
): AssessmentContext {
  const indicator = { unit: '亿元', min: '0', additive: true } as const;
  return { indicator, observations, scopes, asOf: '2026-11-22', ...changes };
}

/** A context whose indicator is a share in %. */
export function buildShareContext(
  observations: readonly Observation[],
  changes: Partial<AssessmentContext> = {},
): AssessmentContext {
  const indicator = { unit: '%', min: '0', additive: false } as const;
  return buildContext(observations, { indicator, ...changes });
}
