/** The parts of the search page that the script fills. */
export interface SearchElements {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly places: HTMLElement;
  readonly results: HTMLElement;
  readonly fallback: HTMLElement;
}

/** Finds the parts of the search page; null on a page that has none. */
export function findElements(): SearchElements | null {
  const root = document.querySelector<HTMLElement>('#search');
  const form = root?.querySelector('form');
  const input = root?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!root || !form || !input) return null;
  return {
    root,
    form,
    input,
    status: findById('search-status'),
    places: findById('places'),
    results: findById('results'),
    fallback: findById('fallback'),
  };
}

/** A copy of what a template of the page holds. */
export function copyTemplate(id: string): HTMLElement {
  const template = findById(id);
  const content = template instanceof HTMLTemplateElement ? template.content : null;
  const copy = content?.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement))
    throw new Error(`#${id}: expected a template with an element`);
  return copy;
}

/** The part of an element that a template marks with data-part. */
export function findPart(element: HTMLElement, name: string): HTMLElement {
  const part = element.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part === null) throw new Error(`expected a part \`${name}\` in ${element.tagName}`);
  return part;
}

function findById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`expected an element #${id} on the search page`);
  return element;
}
