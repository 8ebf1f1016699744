import { isModified } from '#browser/is-modified.ts';
import type * as bar from './bar.ts';
import { isSheetStep } from './sheet-step.ts';

/** What leads to the page by which something can be taken. */
const toCites = 'a[href*="cite/#"]';
/** So long a selection stands still before it is asked after, in milliseconds. */
const rest = 400;

/**
 * Lets what can be taken be taken where it stands: in a sheet, opened by its number or from a bar, which is there for who
 * lands on a part or selects words. Nothing of it is loaded before; where it cannot be, the links lead to the page with the same.
 */
export function mountSharing(): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>(toCites);
    if (!link || isModified(event)) return;
    event.preventDefault();
    // The second click of two is one with the first.
    if (event.detail > 1) return;
    import('./sheet.ts').then(
      ({ openSheet }) => openSheet(link.href, link),
      () => location.assign(link.href),
    );
  });
  const land = (): void => {
    if (location.hash.length > 1) load(({ showLanding }) => showLanding());
  };
  window.addEventListener('hashchange', land);
  for (const arrival of ['pageshow', 'popstate']) window.addEventListener(arrival, leaveStep);
  land();
  let timer = 0;
  document.addEventListener('selectionchange', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const isSelected = getSelection()?.isCollapsed === false;
      if (isSelected || document.querySelector('.here'))
        load(({ showSelection }) => showSelection());
    }, rest);
  });
}

/** A step of the history at which a sheet was open is left where there is none, as the way back from it would lead nowhere. */
function leaveStep(): void {
  if (!isSheetStep() || document.querySelector('.sheet')) return;
  history.scrollRestoration = 'auto';
  history.replaceState(null, '');
  history.back();
}

/** Where the bar cannot be loaded the page is as it is. */
function load(show: (loaded: typeof bar) => Promise<void>): void {
  import('./bar.ts').then(show).catch(() => undefined);
}
