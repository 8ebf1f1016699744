import { messages } from '#i18n/browser/messages.ts';
import { type ChartState, mostPicked, plainState } from '../state/chart-state.ts';
import { readState, writeQuery } from '../state/state-address.ts';
import { toStateChart } from '../state/state-chart.ts';
import { buildControls } from './controls.ts';
import { loadHeld } from './load-data.ts';
import { loadStyle } from './load-style.ts';
import { readRemembered } from './remembered.ts';
import type { Take } from './files/take.ts';
import { showChart } from './show-chart.ts';

/** What can be done with a chart whose data have come. */
export interface Chosen {
  /** Picks a place; one that is picked goes when the same mark is pressed again. */
  readonly pick: (of: string | null, isAgain: boolean) => void;
}

/** Fetches what a chart is drawn from, puts its controls into the box, and follows its address, at once where that asks for something; rejects where the data do not come. */
export async function startChoosing(
  figure: HTMLElement,
  box: HTMLDetailsElement,
  told: HTMLElement,
  source: string,
  isAsked: boolean,
  loadTake: () => Promise<Take>,
): Promise<Chosen> {
  loadStyle(box.dataset['style']);
  const data = await loadHeld(source, box.dataset['against']);
  told.textContent = '';
  const { ask, refusals } = messages(data.input.locale).chart;
  const names = new Map(data.input.series.map(({ id, name }) => [id, name]));
  let state = plainState;
  const toQuery = (): string => writeQuery(state, new URLSearchParams(location.search));
  const show = (): void => {
    const { chart, refusal } = toStateChart(data, state);
    showChart(figure, chart);
    controls.set(state);
    const picked = state.picked.map((id) => names.get(id) ?? id).join(' · ');
    told.textContent = [picked && ask.picked(picked), refusal && refusals[refusal.kind]]
      .filter(Boolean)
      .join(' ');
  };
  const choose = (next: ChartState, step: 'new' | 'same'): void => {
    state = next;
    const address = location.pathname + toQuery() + location.hash;
    if (address !== location.pathname + location.search + location.hash) {
      if (step === 'new') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    show();
  };
  const controls = buildControls(
    data,
    () => state,
    choose,
    (kind, place) => {
      const { chart } = toStateChart(data, state);
      loadTake()
        .then((take) => take(kind, { chart, data, query: toQuery() }, place))
        .catch((error: unknown) => {
          told.textContent = error instanceof Error ? error.message : String(error);
        });
    },
  );
  box.append(controls.node);
  const follow = (): void => {
    state = readState(new URLSearchParams(location.search), data);
    show();
  };
  window.addEventListener('popstate', follow);
  state = readState(new URLSearchParams(location.search), data);
  const remembered = readRemembered().filter((id) => names.has(id));
  if (state.picked.length === 0 && remembered.length > 0) {
    state = { ...state, picked: remembered.slice(0, mostPicked) };
  }
  if (state.picked.length > 0 || isAsked) show();
  else controls.set(state);
  return {
    pick: (of, isAgain) => {
      if (of === null) {
        choose({ ...state, picked: [] }, 'new');
        return;
      }
      if (state.picked.includes(of) && !isAgain) return;
      const without = state.picked.filter((id) => id !== of);
      const picked = without.length < state.picked.length ? without : [...without, of];
      if (picked.length > mostPicked) {
        told.textContent = ask.mostPicked(mostPicked);
        return;
      }
      if (names.has(of)) choose({ ...state, picked }, 'new');
    },
  };
}
