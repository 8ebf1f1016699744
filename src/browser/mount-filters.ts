// The style sheet does the filtering; this only keeps the choices in the address, so that it can be passed on.
const form = document.querySelector<HTMLFormElement>('.list-filters');
if (form !== null) {
  choose(form);
  form.addEventListener('change', () => keepChoices(form));
  form.addEventListener('submit', (event) => event.preventDefault());
}

function choose(filters: HTMLFormElement): void {
  for (const [facet, value] of new URLSearchParams(window.location.search)) {
    const input = [...filters.querySelectorAll('input')].find(
      (one) => one.name === facet && one.value === value,
    );
    if (input === undefined) continue;
    input.checked = true;
    // What is chosen is seen.
    const fold = filters.closest('details');
    if (fold !== null) fold.open = true;
  }
}

function keepChoices(filters: HTMLFormElement): void {
  const chosen = [...filters.querySelectorAll<HTMLInputElement>('input:checked')]
    .filter(({ value }) => value !== '')
    .map(({ name, value }): [string, string] => [name, value]);
  const query = new URLSearchParams(chosen).toString();
  const { pathname, hash } = window.location;
  window.history.replaceState(null, '', pathname + (query === '' ? '' : `?${query}`) + hash);
}
