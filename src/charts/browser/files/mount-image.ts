/** Wakes the button that saves a chart’s .svg file as a PNG; the file carries its own words and source. */
export function mountImage(figure: HTMLElement): void {
  const button = figure.querySelector<HTMLButtonElement>('button[data-png]');
  const source = figure.querySelector('a[href$=".svg"]')?.getAttribute('href');
  if (!button || !source) return;
  button.hidden = false;
  button.onclick = async () => (await import('./save-image.ts')).saveImage(source);
}
