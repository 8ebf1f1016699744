/** Remembers which answer was opened: for the reader who comes back here, and for the page that shows the way back. */
export function keepPlace(link: HTMLAnchorElement): void {
  const { top } = link.getBoundingClientRect();
  history.replaceState({ opened: link.getAttribute('href'), top }, '');
  try {
    sessionStorage.setItem('opened', link.href);
    sessionStorage.setItem('search', location.search);
  } catch {
    // A browser may forbid to store anything; then that page offers no way back but the browser's own.
  }
}

/** Goes back to the answer that was opened from here, where it stood in the window. */
export function returnToPlace(root: HTMLElement): void {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('opened' in state)) return;
  const links = [...root.querySelectorAll('a')];
  const opened = links.find((link) => link.getAttribute('href') === state.opened);
  if (opened === undefined) return;
  opened.focus({ preventScroll: true });
  const before = 'top' in state ? Number(state.top) : 0;
  window.scrollBy({ top: opened.getBoundingClientRect().top - before, behavior: 'instant' });
}
