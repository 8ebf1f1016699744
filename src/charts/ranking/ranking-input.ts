import type { Locale, Unit } from '#schema/text.ts';
import type { ChartGoal, SeriesInput } from '../input/chart-input.ts';
import { type DrawnPoint, listMeasuredPoints } from '../input/drawn-points.ts';
import { keepOneEach } from '../input/keep-one-each.ts';
import { remember } from '#remember.ts';

/** A place in a ranking: places of equal value share a rank. */
export interface RankedPoint {
  readonly rank: number;
  readonly drawn: DrawnPoint;
}

/** The measured values of one year, the greatest first. */
export interface RankingInput {
  readonly locale: Locale;
  readonly title: string;
  readonly unit: Unit;
  readonly year: number;
  readonly rows: readonly RankedPoint[];
  /** How many of the towns have no measured value for the year. */
  readonly others: number;
  /** What is promised for this very year. */
  readonly goals: readonly ChartGoal[];
  /** As in SeriesInput. */
  readonly picked?: readonly string[];
}

/** With fewer values than this an order says nothing. */
const leastRows = 3;

/** The order of a year, or of the latest one for which enough of so many towns have a measured value; null where there is none, or the values are ranks already. */
export const toRankingInput = remember(makeRankingInput);

function makeRankingInput(
  input: SeriesInput,
  towns: number,
  wanted: number | null = null,
): RankingInput | null {
  if (input.ranked) return null;
  const measured = listMeasuredPoints(input);
  const years = [...Map.groupBy(measured, ({ point }) => point.year)];
  const [year, points] =
    years.findLast(([year, own]) =>
      wanted === null ? keepOneEach(own).length >= leastRows : year === wanted,
    ) ?? [];
  if (year === undefined || points === undefined) return null;
  const rows = rank(keepOneEach(points));
  return {
    locale: input.locale,
    title: input.title,
    unit: input.unit,
    year,
    rows,
    others: towns - rows.length,
    goals: input.goals.filter((goal) => goal.year === year),
    ...(input.picked === undefined ? {} : { picked: input.picked }),
  };
}

function rank(points: readonly DrawnPoint[]): RankedPoint[] {
  const sorted = points.toSorted((a, b) => b.amount - a.amount);
  return sorted.map((drawn) => ({
    rank: sorted.findIndex(({ amount }) => amount === drawn.amount) + 1,
    drawn,
  }));
}
