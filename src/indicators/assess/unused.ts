import type { Observation } from '#schema/observation.ts';
import type { Target } from '#schema/target.ts';
import type { ReadingFinding, UnusedObservation } from '../assessment.ts';
import type { AssessmentContext } from '../measure/context.ts';
import { listKnownTowns } from '../measure/members.ts';
import { deadlineMoment } from '../measure/moments.ts';

/** Every published value of the indicator that no reading used, each with the reason. */
export function listUnused(
  target: Target,
  readings: readonly ReadingFinding[],
  { observations, scopes }: AssessmentContext,
): UnusedObservation[] {
  const used = new Set(readings.flatMap(listUsed));
  const places = new Set(
    readings.flatMap(({ scope }) => [scope, ...listKnownTowns(scopes, scope)]),
  );
  const { year } = deadlineMoment(target);
  return observations
    .filter((row) => row.value !== null && !used.has(row))
    .map((observation) => ({ observation, because: explain(observation, places, year) }));
}

function listUsed({ towns, used }: ReadingFinding): Observation[] {
  return [...used, ...towns.flatMap((town) => town.used)];
}

function explain(
  { period, place, status, year }: Observation,
  places: ReadonlySet<string>,
  wantedYear: number,
): UnusedObservation['because'] {
  if (!places.has(place)) return 'other-group';
  if (status === 'estimate') return 'estimate';
  if (period.startsWith('M')) return 'part-of-year';
  if (period !== 'year') return 'span-of-years';
  return year === wantedYear ? 'less-preferred' : 'other-year';
}
