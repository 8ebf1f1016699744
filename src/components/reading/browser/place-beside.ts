/** Puts an open popover under an element, or above it where only that fits, within the window's width. */
export function placeBeside(popover: HTMLElement, anchor: Element): void {
  const box = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const room = document.documentElement.clientWidth - popover.offsetWidth - 16;
  const left = Math.max(16, Math.min(box.left, room));
  popover.style.left = `${String(left + window.scrollX)}px`;
  const below = box.bottom + 6;
  const above = box.top - popover.offsetHeight - 6;
  const fits = below + popover.offsetHeight <= window.innerHeight || above < 0;
  popover.style.top = `${String((fits ? below : above) + window.scrollY)}px`;
}
