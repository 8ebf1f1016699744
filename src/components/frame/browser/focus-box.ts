/** `/` goes to the search box of the page, save where one writes. */
export function focusBox(event: KeyboardEvent): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  const writes = 'textarea, select, [contenteditable], input:not([type="checkbox"])';
  if (target instanceof Element && target.matches(writes)) return;
  const box = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (box === null) return;
  event.preventDefault();
  box.focus();
  box.select();
}
