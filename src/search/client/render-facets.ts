import {
  countFacet,
  facetNames,
  type FacetName,
  type Facts,
  type Filters,
} from '../query/facets.ts';
import { copyTemplate, fillList, findById, findPart } from './elements.ts';
import { sortFacet, toFacetWords } from './facet-words.ts';
import type { Library } from './loading/library.ts';
import { say } from './words.ts';

/** Shows what can be chosen, with how many hits each choice would leave, and what is chosen. */
export function showFacets(hits: readonly Facts[], filters: Filters, library: Library): void {
  const focused = findFocused();
  for (const name of facetNames) showFacet(hits, filters, name, library);
  for (const id of ['facets-more', 'facets']) {
    const group = findById(id);
    group.hidden = group.querySelector('fieldset:not([hidden])') === null;
  }
  fillList(
    findPart(findById('chips'), 'list'),
    facetNames.flatMap((name) => filters[name].map((value) => renderChip(name, value, library))),
  );
  if (focused !== null) document.querySelector<HTMLElement>(focused)?.focus();
}

/** A facet with one value that is not chosen offers no choice. */
function showFacet(
  hits: readonly Facts[],
  filters: Filters,
  name: FacetName,
  library: Library,
): void {
  const facet = findById(`facet-${name}`);
  const counts = countFacet(hits, filters, name);
  const useless = (counts.size < 2 || isMixed(name, counts)) && filters[name].length === 0;
  facet.hidden = useless;
  const choices = useless ? [] : sortFacet(library, name, counts);
  findPart(facet, 'list').replaceChildren(
    ...choices.map(([value, count]) => {
      const choice = copyTemplate('search-choice');
      const box = findPart(choice, 'box');
      box.setAttribute('name', name);
      box.setAttribute('value', value);
      if (filters[name].includes(value)) box.setAttribute('checked', '');
      findPart(choice, 'name').textContent = toFacetWords(library, name, value);
      findPart(choice, 'count').textContent = String(count);
      return choice;
    }),
  );
}

/** The sections of several documents would be a list without sense. */
function isMixed(name: FacetName, counts: ReadonlyMap<string, number>): boolean {
  const documents = [...counts.keys()].map((value) => value.split('.', 1)[0]);
  return name === 'section' && new Set(documents).size > 1;
}

function renderChip(name: FacetName, value: string, library: Library): HTMLElement {
  const chip = copyTemplate('search-chip');
  const button = findPart(chip, 'button');
  const words = toFacetWords(library, name, value);
  button.dataset['facet'] = name;
  button.dataset['value'] = value;
  findPart(chip, 'name').textContent = words;
  button.setAttribute('aria-label', say('remove', { name: words }));
  return chip;
}

/** How to find the box again that has the focus, after all boxes were made anew. */
function findFocused(): string | null {
  const box = document.activeElement;
  if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return null;
  return `#facets input[name="${box.name}"][value="${CSS.escape(box.value)}"]`;
}
