import { addressNames } from './address-names.ts';
import type { ChartData } from './chart-data.ts';
import { type ChartState, measures, mostPicked, plainState, views } from './chart-state.ts';

/** Writes a state into the query of an address; what is as before any choice is left out, and other parts of the query stay. */
export function writeState(state: ChartState, query: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(query);
  for (const name of addressNames) written.delete(name);
  const put = (name: (typeof addressNames)[number], value: string): void => {
    if (value !== '') written.set(name, value);
  };
  put('view', state.view === plainState.view ? '' : state.view);
  put('towns', state.picked.join());
  put('group', state.group ?? '');
  put('years', state.years === null ? '' : [...new Set(state.years)].join('-'));
  put('measure', state.measure === plainState.measure ? '' : state.measure);
  put('scale', state.logarithmic ? 'log' : '');
  put('around', state.around ? 'county' : '');
  return written;
}

/** What of an address asks for a state, from the question mark on, its lists with plain commas; empty where nothing is asked for. */
export function writeQuery(state: ChartState, query: URLSearchParams): string {
  const written = writeState(state, query).toString().replaceAll('%2C', ',');
  return written && `?${written}`;
}

/** The state that an address asks for, as far as the chart has it: unknown towns, years and words are passed over. */
export function readState(
  query: URLSearchParams,
  { against, groups, input }: ChartData,
): ChartState {
  const places = input.series.filter(({ aside }) => aside !== true).map(({ id }) => id);
  const picked = (query.get('towns') ?? '').split(',').filter((id) => places.includes(id));
  const group = groups.find(({ id }) => id === query.get('group'));
  return {
    view: readView(query.get('view'), against !== undefined),
    picked: [...new Set(picked)].slice(0, mostPicked),
    group: group?.id ?? null,
    years: readYears(query.get('years')),
    measure: measures.find((measure) => measure === query.get('measure')) ?? plainState.measure,
    logarithmic: query.get('scale') === 'log',
    around: query.get('around') === 'county',
  };
}

/** Who asks for a second indicator and no view wants to see the two; without one there is nothing to hold against. */
function readView(asked: string | null, hasSecond: boolean): ChartState['view'] {
  const view = views.find((one) => one === asked) ?? (hasSecond ? 'scatter' : plainState.view);
  return view === 'scatter' && !hasSecond ? plainState.view : view;
}

function readYears(text: string | null): ChartState['years'] {
  const [, first, last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(text ?? '') ?? [];
  if (first === undefined || last === undefined) return null;
  return Number(first) <= Number(last) ? [Number(first), Number(last)] : null;
}
