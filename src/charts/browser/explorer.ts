/** Where the page has a form that asks for indicators: shows in it what the address asks for, and leads the figure to those data. */
export function followExplorer(): void {
  const form = document.querySelector<HTMLFormElement>('form.explore');
  const box = document.querySelector<HTMLDetailsElement>('details.asks');
  if (!form || !box) return;
  const query = new URLSearchParams(location.search);
  const read = (name: string): string | undefined => {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement)) return undefined;
    const option = [...field.options].find(({ value }) => value === query.get(name));
    // Who comes back finds in the fields what is shown, not what was chosen last.
    field.value = option?.value ?? field.options[0]?.value ?? '';
    return option?.dataset['source'];
  };
  window.addEventListener('pageshow', () => ['indicator', 'against'].forEach(read));
  const [own, against] = [read('indicator'), read('against')];
  if (own !== undefined) Object.assign(box.dataset, { source: own, asked: '' });
  if (against !== undefined) Object.assign(box.dataset, { against, asked: '' });
}
