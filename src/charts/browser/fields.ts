/** A choice of one among several; `set` shows what is chosen without telling of it. */
export function makeSelect<T extends string>(
  words: string,
  options: readonly (readonly [value: T, words: string])[],
  change: (value: T) => void,
): { readonly node: HTMLElement; readonly set: (value: T) => void } {
  const select = document.createElement('select');
  for (const [value, text] of options) {
    const option = document.createElement('option');
    option.value = value;
    option.textContent = text;
    select.append(option);
  }
  select.addEventListener('change', () => {
    const chosen = options.find(([value]) => value === select.value);
    if (chosen) change(chosen[0]);
  });
  return { node: label(words, select), set: (value) => void (select.value = value) };
}

/** A year between two others, with the year in words beside it. */
export function makeRange(
  words: string,
  least: number,
  most: number,
  change: () => void,
): {
  readonly node: HTMLElement;
  readonly value: () => number;
  readonly set: (value: number) => void;
} {
  const input = document.createElement('input');
  const output = document.createElement('output');
  input.type = 'range';
  input.min = String(least);
  input.max = String(most);
  const set = (value: number): void => {
    input.value = String(value);
    output.value = String(value);
  };
  input.addEventListener('input', change);
  return { node: label(words, input, output), value: () => Number(input.value), set };
}

/** Something that is so or not. */
export function makeCheck(
  words: string,
  change: (checked: boolean) => void,
): { readonly node: HTMLElement; readonly set: (checked: boolean, disabled?: boolean) => void } {
  const input = document.createElement('input');
  const node = document.createElement('label');
  input.type = 'checkbox';
  input.addEventListener('change', () => change(input.checked));
  node.append(input, words);
  return {
    node,
    set: (checked, disabled = false) => {
      input.checked = checked;
      input.disabled = disabled;
    },
  };
}

/** A button that does one thing. */
export function makeButton(words: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', press);
  return button;
}

/** Fields that belong together, under their name where they have one. */
export function makeField(words: string, ...fields: readonly Node[]): HTMLElement {
  const box = document.createElement('fieldset');
  if (words !== '') {
    const legend = document.createElement('legend');
    legend.textContent = words;
    box.append(legend);
  }
  box.append(...fields);
  return box;
}

function label(words: string, ...fields: readonly HTMLElement[]): HTMLElement {
  const node = document.createElement('label');
  const name = document.createElement('span');
  name.textContent = words;
  node.append(name, ...fields);
  return node;
}
