import type { Chart } from '../chart.ts';
import { toDumbbellChart } from '../dumbbell/dumbbell-chart.ts';
import { toDumbbellInput } from '../dumbbell/dumbbell-input.ts';
import type { SeriesInput } from '../input/chart-input.ts';
import { toRankingChart } from '../ranking/ranking-chart.ts';
import { toRankingInput } from '../ranking/ranking-input.ts';
import { toScatterChart } from '../scatter/scatter-chart.ts';
import { toScatterInput } from '../scatter/scatter-input.ts';
import { toSeriesChart } from '../series/series-chart.ts';
import type { SchemeTile } from '../tiles/town-scheme.ts';
import { toTownMapChart } from '../town-map/town-map-chart.ts';
import { toTownMapInput } from '../town-map/town-map-input.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartState } from './chart-state.ts';
import type { Refusal } from './measure-series.ts';
import { pickYears } from './pick-years.ts';
import { showState } from './show-state.ts';

/** A chart as a state asks for it; where the data do not allow that, the nearest that they do allow, and why. */
export function toStateChart(
  data: ChartData,
  state: ChartState,
): { readonly chart: Chart; readonly refusal: Refusal | null } {
  const { input, refusal } = showState(data, state);
  const chart = draw(data, state, input);
  if (chart !== null) return { chart, refusal };
  return { chart: toSeriesChart(input), refusal: refusal ?? { kind: 'too-few' } };
}

/** Null where too few values are left for the view. */
function draw(
  { against, groups, tiles }: ChartData,
  { group, view, years }: ChartState,
  input: SeriesInput,
): Chart | null {
  const towns = tiles.flatMap((tile) => tile.towns).length;
  const year = years === null ? null : years[1];
  if (view === 'ranking') {
    const ranking = toRankingInput(input, towns, year);
    return ranking && toRankingChart(ranking);
  }
  if (view === 'map') {
    const map = toTownMapInput(input, keepGroup(tiles, groups, group), year);
    return map && toTownMapChart(map);
  }
  if (view === 'dumbbell') {
    const [first, last] = years ?? pickYears(input) ?? [0, 0];
    const compared = toDumbbellInput(input, towns, first, last);
    return compared && toDumbbellChart(compared);
  }
  if (view === 'scatter') {
    const held = against === undefined ? null : toScatterInput(input, against, towns, year);
    return held && toScatterChart(held);
  }
  return toSeriesChart(input);
}

function keepGroup(
  tiles: readonly SchemeTile[],
  groups: ChartData['groups'],
  group: string | null,
): readonly SchemeTile[] {
  const towns = groups.find(({ id }) => id === group)?.towns;
  return towns ? tiles.filter((tile) => tile.towns.some(({ id }) => towns.includes(id))) : tiles;
}
