import type { Place } from '../places.ts';
import { copyTemplate, findPart } from './elements.ts';

/** Places as list items; all texts are set as text, never as markup. */
export function renderPlaces(places: readonly Place[], prefix: string): HTMLElement[] {
  return places.map((place) => renderPlace(place, prefix));
}

function renderPlace({ address, title, detail }: Place, prefix: string): HTMLElement {
  const item = copyTemplate('search-place');
  const link = findPart(item, 'link');
  link.setAttribute('href', prefix + address);
  link.textContent = title;
  findPart(item, 'detail').textContent = detail ?? '';
  return item;
}
