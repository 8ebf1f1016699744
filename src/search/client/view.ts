import type { Answer } from './answer.ts';
import { findPart, type SearchElements } from './elements.ts';
import { renderHits } from './render-hits.ts';
import { renderPlaces } from './render-places.ts';

/** What the search is doing; `error` means that the answer may lack hits. */
export type State = 'idle' | 'busy' | 'done' | 'error';

const nothing: Answer = { places: [], hits: [], looseHits: [], nearNumbers: [] };

/** Shows an answer, or nothing where nothing is asked. */
export function showAnswer(
  elements: SearchElements,
  answer: Answer | null,
  titles: ReadonlyMap<string, string>,
): void {
  const { places, hits, looseHits, nearNumbers } = answer ?? nothing;
  const { prefix = '', further = '' } = elements.root.dataset;
  const words = { titles, prefix, further, group: 'search-group' };
  const looseWords = { ...words, group: 'search-loose-group' };
  fill(elements.places, 'list', renderPlaces(places, prefix));
  elements.results.replaceChildren(...renderHits(hits, words));
  fill(elements.fallback, 'loose', renderHits(looseHits, looseWords));
  fill(elements.fallback, 'near', renderPlaces(nearNumbers, prefix));
}

/** Says how far the search is, to the eye, to a screen reader and to other programs. */
export function showStatus(
  elements: SearchElements,
  state: State,
  query: string,
  count: number,
): void {
  const { status, fallback } = elements;
  fallback.hidden = state !== 'done' || count > 0;
  status.dataset['count'] = String(count);
  status.dataset['query'] = query;
  status.dataset['state'] = state;
  const words = toWords(elements.root, state, count);
  if (status.textContent !== words) status.textContent = words;
}

function fill(container: HTMLElement, part: string, children: readonly HTMLElement[]): void {
  const list = findPart(container, part);
  list.replaceChildren(...children);
  const section = list.closest<HTMLElement>('[data-section]');
  if (section !== null) section.hidden = children.length === 0;
}

/** The page carries its words in its own language; the script has none of its own. */
function toWords({ dataset }: HTMLElement, state: State, count: number): string {
  const found = (count === 1 ? dataset['foundOne'] : dataset['found']) ?? '';
  const words = {
    idle: '',
    busy: dataset['busy'] ?? '',
    done: count === 0 ? (dataset['none'] ?? '') : found,
    error: dataset['error'] ?? '',
  }[state];
  return words.replace('{count}', String(count));
}
