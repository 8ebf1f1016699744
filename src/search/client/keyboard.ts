import type { SearchElements } from './elements.ts';

/** The arrows go through the answers, from anywhere in the search or from a page just opened; Esc goes back to the box, and clears it there; Enter opens as links do. */
export function listenToKeys({ root, input }: SearchElements, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { activeElement } = document;
    if (activeElement !== document.body && !root.contains(activeElement)) return;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (activeElement === input) clear();
      event.preventDefault();
      input.focus();
    } else if (event.key === 'ArrowDown') step(root, input, event, 1);
    else if (event.key === 'ArrowUp') step(root, input, event, -1);
  });
}

/** The box is the place before the first answer; so is a page on which nothing is focused yet. */
function step(root: HTMLElement, input: HTMLElement, event: KeyboardEvent, by: 1 | -1): void {
  const links = [...root.querySelectorAll<HTMLElement>('[data-answers] a')];
  // A link may be hidden with its section or in a closed list.
  const stops = [input, ...links.filter((link) => link.getClientRects().length > 0)];
  const isFresh = document.activeElement === document.body;
  const at = isFresh ? 0 : stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[Math.max(0, at + by)];
  if (at === -1 || next === undefined || (isFresh && by === -1)) return;
  event.preventDefault();
  next.focus();
}
