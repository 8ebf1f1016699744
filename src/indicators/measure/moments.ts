import type { Observation } from '#schema/observation.ts';
import type { Target } from '#schema/target.ts';
import type { AssessmentContext } from './context.ts';
import type { Moment } from './measurement.ts';
import { divide, type Ratio } from '../numbers/ratio.ts';

/** A moment before the deadline with the share of the time that has passed by then. */
export interface EarlyMoment {
  readonly moment: Moment;
  readonly elapsed: Ratio | null;
}

/** Whether the deadline has come; a year ends with its last day. */
export function isOver({ deadline }: Pick<Target, 'deadline'>, asOf: string): boolean {
  const ends = ['-12-31', '-31', ''];
  return asOf >= deadline + (ends[deadline.split('-').length - 1] ?? '');
}

/** The year and period that a target asks for. */
export function deadlineMoment({ deadline }: Pick<Target, 'deadline'>): Moment {
  const [year = '', month = '12'] = deadline.split('-');
  return { year: Number(year), period: month === '12' ? 'year' : `M01-M${month}` };
}

/** The latest moment before the deadline for which a place has a value, or null. */
export function findEarlyMoment(
  target: Target,
  place: string,
  context: AssessmentContext,
): EarlyMoment | null {
  const end = deadlineMoment(target);
  const rows = context.observations.filter(
    (row) => row.place === place && row.value !== null && row.status !== 'estimate',
  );
  if (target.kind === 'flow') return findMonths(rows, end);
  // A change from the year before the deadline says nothing about any earlier year.
  if (target.kind === 'change' && target.baseRule === 'prior-year') return null;
  return findYear(rows, end, target);
}

function findMonths(rows: readonly Observation[], end: Moment): EarlyMoment | null {
  const months = rows
    .filter(({ year }) => year === end.year)
    .flatMap(({ period }) => /^M01-M(\d\d)$/.exec(period)?.[1] ?? [])
    .toSorted()
    .at(-1);
  if (months === undefined) return null;
  return {
    moment: { year: end.year, period: `M01-M${months}` },
    elapsed: shareOf(Number(months), Number(/^M01-M(\d\d)$/.exec(end.period)?.[1] ?? 12)),
  };
}

function findYear(
  rows: readonly Observation[],
  end: Moment,
  { kind, startYear }: Target,
): EarlyMoment | null {
  const years = rows
    .filter(({ period, year }) => year <= end.year && !period.startsWith('M'))
    .map(({ year }) => year);
  if (years.length === 0) return null;
  const year = Math.max(...years);
  // A sum takes in the whole of its first year, a level is counted from that year's end.
  const before = startYear === null ? null : kind === 'cumulative' ? startYear - 1 : startYear;
  const elapsed =
    before === null || year <= before ? null : shareOf(year - before, end.year - before);
  return { moment: { year, period: 'year' }, elapsed };
}

function shareOf(part: number, whole: number): Ratio {
  const toDecimal = (count: number) => ({ units: BigInt(count), scale: 0 });
  return divide(toDecimal(part), toDecimal(whole));
}
