/** Puts an open popover under an element, within the window's width. */
export function placeBeside(popover: HTMLElement, anchor: Element): void {
  const box = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const room = document.documentElement.clientWidth - popover.offsetWidth - 16;
  const left = Math.max(16, Math.min(box.left, room));
  popover.style.left = `${String(left + window.scrollX)}px`;
  popover.style.top = `${String(box.bottom + window.scrollY + 6)}px`;
}
