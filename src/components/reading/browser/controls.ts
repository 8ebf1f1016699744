/** Wakes the buttons that need a script, and prints where one asks for it. */
export function mountControls(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button[data-print]')) window.print();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-needs-script]')) {
    button.hidden = false;
  }
}
