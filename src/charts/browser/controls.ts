import { messages } from '#i18n/browser/messages.ts';
import { listDrawnPoints } from '../input/drawn-points.ts';
import type { ChartData } from '../state/chart-data.ts';
import { type ChartState, measures, mostPicked, plainState, views } from '../state/chart-state.ts';
import { makeButton, makeCheck, makeField, makeRange, makeSelect } from './fields.ts';
import { type TakenKind, takenKinds } from './files/take.ts';
import { mountPlay } from './play.ts';
import { remember } from './keep-remembered.ts';
import { readRemembered } from './remembered.ts';

/** The fields by which a chart is chosen, and what sets them to a state. */
export interface Controls {
  readonly node: HTMLElement;
  readonly set: (state: ChartState) => void;
}

/** The fields of a chart; each choice is handed on as the state that it makes, moves of the years as one step. */
export function buildControls(
  data: ChartData,
  now: () => ChartState,
  choose: (state: ChartState, step: 'new' | 'same') => void,
  take: (kind: TakenKind, place: HTMLElement) => void,
): Controls {
  const { ask } = messages(data.input.locale).chart;
  const places = data.input.series.filter(({ aside }) => aside !== true);
  const years = listDrawnPoints(data.input).map(({ point }) => point.year);
  const [least, most] = [Math.min(...years), Math.max(...years)];
  const change = (part: Partial<ChartState>): void => choose({ ...now(), ...part }, 'new');

  const view = makeSelect(
    ask.views,
    views
      .filter((one) => one !== 'scatter' || data.against !== undefined)
      .map((one) => [one, ask.view[one]] as const),
    (value) => change({ view: value }),
  );
  const measure = makeSelect(
    ask.measures,
    measures.map((one) => [one, ask.measure[one]] as const),
    (value) => change({ measure: value }),
  );
  const groups = data.groups.filter(({ towns }) => places.some(({ id }) => towns.includes(id)));
  const group = makeSelect(
    ask.group,
    [['', ask.allGroups] as const, ...groups.map(({ id, name }) => [id, name] as const)],
    (value) => change({ group: value === '' ? null : value }),
  );
  const setYears = (first: number, last: number, step: 'new' | 'same'): void => {
    const isWhole = first === least && last === most;
    choose({ ...now(), years: isWhole ? null : [first, last] }, step);
  };
  const read = (): [number, number] => [first.value(), last.value()];
  const first = makeRange(ask.first, least, most, () => {
    const [from, to] = read();
    setYears(from, Math.max(from, to), 'same');
  });
  const last = makeRange(ask.last, least, most, () => {
    const [from, to] = read();
    setYears(Math.min(from, to), to, 'same');
  });
  const play = mountPlay(ask, [...new Set(years)], (year) => setYears(year, year, 'same'));
  const logarithmic = makeCheck(ask.logarithmic, (checked) => change({ logarithmic: checked }));
  const around = makeCheck(ask.around, (checked) => change({ around: checked }));
  const towns = places.map(({ id, name }) => ({
    id,
    check: makeCheck(name, (checked) => {
      const others = now().picked.filter((one) => one !== id);
      change({ picked: checked ? [...others, id] : others });
    }),
  }));
  const keep = makeCheck(ask.remember, (checked) => remember(checked ? now().picked : []));

  const taken = document.createElement('div');
  taken.className = 'taken';
  const names: Partial<Record<TakenKind, string>> = ask.take;
  const node = document.createElement('div');
  node.className = 'asks-fields';
  node.append(
    view.node,
    measure.node,
    group.node,
    makeField('', first.node, last.node, play),
    logarithmic.node,
    ...(data.around.length === 0 ? [] : [around.node]),
    makeField(ask.towns(mostPicked), ...towns.map(({ check }) => check.node)),
    makeField('', keep.node),
    makeField(
      ask.files,
      ...takenKinds.map((kind) =>
        makeButton(names[kind] ?? kind.toUpperCase(), () => take(kind, taken)),
      ),
      taken,
    ),
    makeButton(ask.reset, () => choose(plainState, 'new')),
  );
  return {
    node,
    set: (state) => {
      view.set(state.view);
      measure.set(state.measure);
      group.set(state.group ?? '');
      first.set(state.years?.[0] ?? least);
      last.set(state.years?.[1] ?? most);
      logarithmic.set(state.logarithmic);
      around.set(state.around);
      for (const { check, id } of towns) {
        const isPicked = state.picked.includes(id);
        check.set(isPicked, !isPicked && state.picked.length >= mostPicked);
      }
      keep.set(readRemembered().join() === state.picked.join() && state.picked.length > 0);
    },
  };
}
