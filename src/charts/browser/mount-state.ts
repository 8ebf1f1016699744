import { isPlain } from '../state/address-names.ts';
import { readRemembered } from './remembered.ts';
import { idOfLink } from './table-groups.ts';
import type { Take } from './files/take.ts';
import type { Chosen } from './start-choosing.ts';

/** How long a reader waits for a drawing before the plain one is shown, in milliseconds. */
const patience = 4000;

/** Picks whose mark was pressed, or lets all go; a picked one goes where the same mark is pressed again. */
export type Choose = (of: string | null, isAgain?: boolean) => void;

/** Lets a reader choose what a chart shows: by the controls under it, by a tap on its marks, by its address. What draws again comes when it is first wanted. Returns what picks a place, or lets all go. */
export function mountState(
  figure: HTMLElement,
  words: DOMStringMap,
  loadTake: () => Promise<Take>,
): Choose {
  const box = figure.querySelector<HTMLDetailsElement>('details.asks');
  const source = box?.dataset['source'];
  const told = figure.querySelector<HTMLElement>('.told');
  if (!box || !told || source === undefined) return () => undefined;
  const isAsked =
    box.dataset['asked'] !== undefined || !isPlain(new URLSearchParams(location.search));
  let loading: Promise<Chosen | null> | null = null;
  const load = async (): Promise<Chosen | null> => {
    told.textContent = words['loading'] ?? '';
    try {
      const { startChoosing } = await import('./start-choosing.ts');
      return await startChoosing(figure, box, told, source, isAsked, loadTake);
    } catch {
      told.textContent = words['failed'] ?? '';
      loading = null;
      return null;
    }
  };
  const ready = (): Promise<Chosen | null> => (loading ??= load());
  box.addEventListener('toggle', () => void ready());
  for (const body of figure.querySelectorAll('table')) {
    body.addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest('tbody') : null;
      const isControl = target instanceof Element && target.closest('a, button') !== null;
      if (row === null || isControl) return;
      const of = row.dataset['of'] ?? idOfLink(row.querySelector('th a'));
      if (of !== '') void ready().then((chosen) => chosen?.pick(of, true));
    });
  }
  if (isAsked || readRemembered().length > 0) {
    const show = (): void => figure.removeAttribute('data-waits');
    figure.dataset['waits'] = '';
    // Where the network is slow, the chart as it was is more than none.
    window.setTimeout(show, patience);
    // The table follows the drawing.
    void ready().then(() => requestAnimationFrame(() => window.setTimeout(show)));
  }
  return (of, isAgain = true) => {
    if (of === null && loading === null) return;
    void ready().then((chosen) => chosen?.pick(of, isAgain));
  };
}
