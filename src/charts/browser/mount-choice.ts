import { findTableGroups } from './table-groups.ts';

/** Lets a reader see some towns alone, as many as the figure allows; the choice stands in the address. Returns what chooses one town, or all again. */
export function mountChoice(figure: HTMLElement, words: DOMStringMap): (of: string | null) => void {
  const most = Number(figure.dataset['choose']);
  if (!(most > 0)) return () => undefined;
  const groups = findTableGroups(figure);
  const names = new Map(
    [...groups].map(([of, [body]]) => [of, body?.querySelector('th')?.innerText ?? '']),
  );
  const box = document.createElement('details');
  const summary = document.createElement('summary');
  const told = document.createElement('p');
  summary.textContent = (words['choose'] ?? '').replace('{most}', String(most));
  told.setAttribute('role', 'status');
  box.className = 'choose';
  box.append(summary);
  const inputs = [...names].map(([of, name]) => {
    const input = document.createElement('input');
    const label = document.createElement('label');
    input.type = 'checkbox';
    input.value = of;
    label.append(input, name);
    box.append(label);
    return input;
  });
  figure.querySelector('figcaption')?.append(box, told);

  const apply = () => {
    const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    for (const input of inputs) input.disabled = !input.checked && chosen.length >= most;
    figure.classList.toggle('choosing', chosen.length > 0);
    for (const mark of figure.querySelectorAll<SVGGElement>('g[data-of]')) {
      mark.classList.toggle('chosen', chosen.includes(mark.dataset['of'] ?? ''));
    }
    for (const [of, bodies] of groups) {
      for (const body of bodies) body.hidden = chosen.length > 0 && !chosen.includes(of);
    }
    const list = chosen.map((of) => names.get(of)).join(' · ');
    told.textContent = chosen.length === 0 ? '' : `${words['chosen'] ?? ''} ${list}`;
    const address = new URL(location.href);
    if (chosen.length === 0) address.searchParams.delete('towns');
    else address.searchParams.set('towns', chosen.join());
    if (address.href !== location.href) history.replaceState(null, '', address);
  };
  const asked = new URLSearchParams(location.search).get('towns')?.split(',') ?? [];
  const wanted = inputs.filter(({ value }) => asked.includes(value)).slice(0, most);
  for (const input of wanted) input.checked = true;
  box.open = wanted.length > 0;
  apply();
  box.addEventListener('change', apply);
  return (of) => {
    const alone = inputs.every(({ checked, value }) => checked === (value === of));
    for (const input of inputs) input.checked = !alone && input.value === of;
    apply();
  };
}
