import type { SearchElements } from './elements.ts';

/** `/` goes to the box, the arrows through the answers, Esc clears; Enter opens as links do. */
export function listenToKeys(elements: SearchElements, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !isEditable(event.target)) focusInput(elements, event);
    else if (!(event.target instanceof Node) || !elements.root.contains(event.target)) return;
    else if (event.key === 'Escape') {
      clear();
      focusInput(elements, event);
    } else if (event.key === 'ArrowDown') step(elements, event, 1);
    else if (event.key === 'ArrowUp') step(elements, event, -1);
  });
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

function focusInput({ input }: SearchElements, event: KeyboardEvent): void {
  event.preventDefault();
  input.focus();
}

/** The box is the place before the first answer. */
function step(elements: SearchElements, event: KeyboardEvent, by: 1 | -1): void {
  const links = elements.root.querySelectorAll<HTMLElement>('[data-answers]:not([hidden]) a');
  const stops: HTMLElement[] = [elements.input, ...links];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[Math.max(0, at + by)];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
