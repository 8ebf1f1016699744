import { isPlain } from '../../state/address-names.ts';
import { readState } from '../../state/state-address.ts';
import { toStateChart } from '../../state/state-chart.ts';
import { loadHeld } from '../load-data.ts';
import { loadStyle } from '../load-style.ts';
import { showChart } from '../show-chart.ts';

/** Draws a chart that stands inside a page of another as its address asks for, and lets its links lead to the same view; leaves it as it is where nothing is asked for. Rejects where the data do not come. */
export async function drawAsked(figure: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const { source, style } = figure.dataset;
  const second = query.get('against') ?? '';
  const isHeld = /^[a-z\d-]+$/.test(second);
  if (source === undefined || (isPlain(query) && !isHeld)) return;
  loadStyle(style);
  const own = new URL(source, location.href);
  const held = isHeld ? new URL(`../${second}/chart.json`, own).href : undefined;
  const data = await loadHeld(source, held);
  showChart(figure, toStateChart(data, readState(query, data)).chart);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('footer a'))
    link.search = location.search;
}
