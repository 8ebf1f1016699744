import type { Chart } from '../chart.ts';
import { toRankingChart } from '../ranking/ranking-chart.ts';
import { toRankingInput } from '../ranking/ranking-input.ts';
import { toSeriesChart } from '../series/series-chart.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartState } from './chart-state.ts';
import type { Refusal } from './measure-series.ts';
import { showState } from './show-state.ts';

/** A chart as a state asks for it; where the data do not allow that, the nearest that they do allow, and why. */
export function toStateChart(
  data: ChartData,
  state: ChartState,
): { readonly chart: Chart; readonly refusal: Refusal | null } {
  const { input, refusal } = showState(data, state);
  const year = state.years === null ? null : state.years[1];
  const ranking = state.view === 'ranking' ? toRankingInput(input, data.towns, year) : null;
  return { chart: ranking === null ? toSeriesChart(input) : toRankingChart(ranking), refusal };
}
