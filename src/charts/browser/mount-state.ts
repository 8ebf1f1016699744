import { messages } from '#i18n/browser/messages.ts';
import type { ChartData } from '../state/chart-data.ts';
import { type ChartState, mostPicked, plainState } from '../state/chart-state.ts';
import { isPlain, readState, writeState } from '../state/state-address.ts';
import { toStateChart } from '../state/state-chart.ts';
import { buildControls } from './controls.ts';
import { loadData } from './load-data.ts';
import { readRemembered } from './remembered.ts';
import { showChart } from './show-chart.ts';

/** Lets a reader choose what a chart shows: by the controls under it, by a tap on its marks, by its address. Returns what picks a place, or lets all go. */
export function mountState(figure: HTMLElement): (of: string | null) => void {
  const box = figure.querySelector<HTMLDetailsElement>('details.asks');
  const source = box?.dataset['source'];
  if (!box || source === undefined) return () => undefined;
  const told = document.createElement('p');
  told.setAttribute('role', 'status');
  box.after(told);
  let loading: Promise<Chosen | null> | null = null;
  const load = async (): Promise<Chosen | null> => {
    told.textContent = box.dataset['loading'] ?? '';
    try {
      const data = await loadData(source);
      told.textContent = '';
      return startChoosing(figure, box, told, data);
    } catch {
      told.textContent = box.dataset['failed'] ?? '';
      loading = null;
      return null;
    }
  };
  const ready = (): Promise<Chosen | null> => (loading ??= load());
  const begin = (): void => void ready();
  box.addEventListener('toggle', begin, { once: false });
  const asks = !isPlain(new URLSearchParams(location.search)) || readRemembered().length > 0;
  if (asks) begin();
  return (of) => {
    if (of === null && loading === null) return;
    void ready().then((chosen) => chosen?.pick(of));
  };
}

/** What can be done with a chart whose data have come. */
interface Chosen {
  readonly pick: (of: string | null) => void;
}

function startChoosing(
  figure: HTMLElement,
  box: HTMLDetailsElement,
  told: HTMLElement,
  data: ChartData,
): Chosen {
  const { ask, refusals } = messages(data.input.locale).chart;
  const names = new Map(data.input.series.map(({ id, name }) => [id, name]));
  let state = plainState;
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
    const query = writeState(state, new URLSearchParams(location.search)).toString();
    const address = location.pathname + (query && `?${query}`) + location.hash;
    if (address !== location.pathname + location.search + location.hash) {
      if (step === 'new') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    show();
  };
  const controls = buildControls(data, () => state, choose);
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
  if (state.picked.length > 0 || !isPlain(new URLSearchParams(location.search))) show();
  else controls.set(state);
  return {
    pick: (of) => {
      if (of === null) {
        choose({ ...state, picked: [] }, 'new');
        return;
      }
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
