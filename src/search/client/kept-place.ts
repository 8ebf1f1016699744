/** Remembers which answer was opened: for the reader who comes back here, and for the page that shows the way back. */
export function keepPlace(link: HTMLAnchorElement): void {
  history.replaceState({ opened: link.getAttribute('href') }, '');
  try {
    sessionStorage.setItem('opened', link.href);
    sessionStorage.setItem('search', location.search);
  } catch {
    // A browser may forbid to store anything; then that page offers no way back but the browser's own.
  }
}

/** Goes back to the answer that was opened from here. */
export function returnToPlace(root: HTMLElement): void {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('opened' in state)) return;
  const links = [...root.querySelectorAll('a')];
  links.find((link) => link.getAttribute('href') === state.opened)?.focus();
}
