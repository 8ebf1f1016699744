import type { ChartSeries, SeriesInput, Surrounding } from '../input/chart-input.ts';
import { listDrawnPoints } from '../input/drawn-points.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartState } from './chart-state.ts';
import { measureSeries, type Refusal } from './measure-series.ts';

/** What a state shows: the values that are left and how they are drawn; or why it cannot be shown, and what is shown instead. */
export interface Shown {
  readonly input: SeriesInput;
  readonly refusal: Refusal | null;
}

/** The values that a state shows, as it measures them. What the data do not allow is not drawn, and said. */
export function showState(data: ChartData, state: ChartState): Shown {
  const kept = putFirst(keepGroup(data, state.group), state.picked);
  const chosen = kept.filter(({ id }) => state.picked.includes(id)).map(({ id }) => id);
  const measured = measureSeries(
    { ...data, input: { ...data.input, series: kept } },
    chosen,
    state,
  );
  const inYears = keepYears(measured.input, state.years);
  const input = inYears ?? measured.input;
  const logarithmic = state.logarithmic && allAboveZero(input);
  const refusal =
    (inYears === null ? ({ kind: 'no-years' } as const) : null) ??
    measured.refusal ??
    (state.logarithmic && !logarithmic ? { kind: 'not-above-zero' } : null);
  const picked = state.picked.filter((id) => chosen.includes(id));
  const around = listAround(data, state, input);
  return {
    input: {
      ...input,
      ...(state.group === null ? {} : { partial: true }),
      ...(picked.length === 0 ? {} : { picked }),
      ...(logarithmic ? { logarithmic } : {}),
      ...(around.length === 0 ? {} : { around }),
    },
    refusal,
  };
}

/** What lies around the towns that are told apart, or around all that are shown; nothing behind values that are worked out. */
function listAround(
  data: ChartData,
  { around, measure, picked, view, years }: ChartState,
  { series }: SeriesInput,
): Surrounding[] {
  if (!around || view !== 'lines' || measure !== 'value') return [];
  const shown = series.map(({ id }) => id);
  const wanted = picked.some((id) => shown.includes(id)) ? picked : shown;
  const [first, last] = years ?? [-Infinity, Infinity];
  return data.around
    .filter(({ town }) => shown.includes(town) && wanted.includes(town))
    .map((one) => ({
      ...one,
      counts: one.counts.filter(({ year }) => year >= first && year <= last),
    }))
    .filter(({ counts }) => counts.length > 0);
}

function keepGroup({ groups, input }: ChartData, group: string | null): readonly ChartSeries[] {
  const towns = groups.find(({ id }) => id === group)?.towns;
  return towns === undefined ? input.series : input.series.filter(({ id }) => towns.includes(id));
}

/** What is picked stands first in the table, in the order in which it was chosen. */
function putFirst(series: readonly ChartSeries[], picked: readonly string[]): ChartSeries[] {
  const first = picked.flatMap((id) => series.filter((one) => one.id === id));
  return [...first, ...series.filter((one) => !first.includes(one))];
}

/** Null where none of the years has a value. A place without one is left out: what was found of it stands in other years. */
function keepYears(input: SeriesInput, years: ChartState['years']): SeriesInput | null {
  if (years === null) return input;
  const [first, last] = years;
  const isKept = ({ year }: { readonly year: number }): boolean => year >= first && year <= last;
  const series = input.series.map((one) => ({ ...one, points: one.points.filter(isKept) }));
  const kept = {
    ...input,
    series: series.filter(({ points }) => points.length > 0),
    goals: input.goals.filter(isKept),
  };
  return listDrawnPoints(kept).length === 0 ? null : kept;
}

function allAboveZero(input: SeriesInput): boolean {
  const points = listDrawnPoints(input);
  return !input.ranked && points.length > 0 && points.every(({ amount }) => amount > 0);
}
