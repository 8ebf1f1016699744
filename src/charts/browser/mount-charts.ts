import { mountImage } from './mount-image.ts';
import { mountState } from './mount-state.ts';
import { mountWalk } from './mount-walk.ts';

/** Adds to every chart of the page what needs a script: walking its points, choosing what it shows, saving it as a picture. */
export function mountCharts(): void {
  const words = document.querySelector<HTMLElement>('#chart-words')?.dataset ?? {};
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    if (figure.querySelector('.drawing') === null) continue;
    mountWalk(figure, words, mountState(figure));
    mountImage(figure);
  }
}
