import type { SearchElements } from './elements.ts';

/** The arrows go through the answers; Esc goes back to the box, and clears it there; Enter opens as links do. */
export function listenToKeys({ root, input }: SearchElements, clear: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (document.activeElement === input) clear();
      event.preventDefault();
      input.focus();
    } else if (event.key === 'ArrowDown') step(root, input, event, 1);
    else if (event.key === 'ArrowUp') step(root, input, event, -1);
  });
}

/** The box is the place before the first answer. */
function step(root: HTMLElement, input: HTMLElement, event: KeyboardEvent, by: 1 | -1): void {
  const links = [...root.querySelectorAll<HTMLElement>('[data-answers] a')];
  // A link may be hidden with its section or in a closed list.
  const stops = [input, ...links.filter((link) => link.getClientRects().length > 0)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[Math.max(0, at + by)];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
