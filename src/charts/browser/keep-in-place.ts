/** What the reader is using stays where it is in the window, however tall what stands above it becomes by a change. */
export function keepInPlace(change: () => void): void {
  const used = document.activeElement;
  const before = used?.getBoundingClientRect().top ?? 0;
  change();
  if (used === null || used === document.body || used.closest('.drawing') !== null) return;
  window.scrollBy({ top: used.getBoundingClientRect().top - before, behavior: 'instant' });
}
