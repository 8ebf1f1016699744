/** The parts of the search page that the script fills. */
export interface SearchElements {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
}

/** Finds the parts of the search page; null on a page that has none. */
export function findElements(): SearchElements | null {
  const root = document.querySelector<HTMLElement>('#search');
  const form = root?.querySelector('form');
  const input = root?.querySelector<HTMLInputElement>('input[name="q"]');
  return !root || !form || !input ? null : { root, form, input, status: findById('search-status') };
}

/** An element of the search page; throws where it is missing. */
export function findById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`expected an element #${id}`);
  return element;
}

/** A copy of what a template of the page holds. */
export function copyTemplate(id: string): HTMLElement {
  const template = findById(id);
  const content = template instanceof HTMLTemplateElement ? template.content : null;
  const copy = content?.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`expected an element in #${id}`);
  return copy;
}

/** The part of an element that the page marks with data-part. */
export function findPart(element: HTMLElement, name: string): HTMLElement {
  const part = element.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`expected an element ${name} in ${element.tagName}`);
  return part;
}

/** Puts items into a list, and hides the section of the list where there are none. */
export function fillList(list: HTMLElement, items: readonly HTMLElement[]): void {
  list.replaceChildren(...items);
  const section = list.closest<HTMLElement>('[data-section]');
  if (section !== null) section.hidden = items.length === 0;
}
