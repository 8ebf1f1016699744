import { isModified } from '#browser/is-modified.ts';
import type * as bar from './bar.ts';

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
    import('./sheet.ts').then(
      ({ openSheet }) => openSheet(link.href, link),
      () => location.assign(link.href),
    );
  });
  const land = (): void => {
    if (location.hash.length > 1) load(({ showLanding }) => showLanding());
  };
  window.addEventListener('hashchange', land);
  land();
  let timer = 0;
  document.addEventListener('selectionchange', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (getSelection()?.isCollapsed === false) load(({ showSelection }) => showSelection());
    }, rest);
  });
}

/** Where the bar cannot be loaded the page is as it is. */
function load(show: (loaded: typeof bar) => Promise<void>): void {
  import('./bar.ts').then(show).catch(() => undefined);
}
