import { mountChoice } from './mount-choice.ts';
import { mountImage } from './mount-image.ts';
import { mountWalk } from './mount-walk.ts';

/** Adds to every chart of the page what needs a script: walking its points, choosing towns, saving it as a picture. */
export function mountCharts(): void {
  const words = document.querySelector<HTMLElement>('#chart-words')?.dataset ?? {};
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    if (figure.querySelector('.drawing') === null) continue;
    const choose = mountChoice(figure, words);
    mountWalk(figure, words, choose);
    mountImage(figure);
  }
}
