import { loadStyle } from './load-style.ts';
import type { Take } from './files/take.ts';
import { mountImage } from './files/mount-image.ts';
import { mountState } from './mount-state.ts';
import { mountWalk } from './mount-walk.ts';

/** Adds to every chart of the page what needs a script: walking its points, sorting its table, choosing what it shows, saving it as a picture. What takes a view is loaded when it is first asked for. */
export function mountCharts(loadTake: () => Promise<Take>): void {
  const words = document.querySelector<HTMLElement>('#chart-words')?.dataset ?? {};
  loadStyle(words['style']);
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    if (figure.querySelector('.drawing') === null) continue;
    mountWalk(figure, words, mountState(figure, words, loadTake));
    mountImage(figure);
    void import('./sort-table.ts').then(({ mountSort }) => mountSort(figure));
  }
}
