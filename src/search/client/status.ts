import type { State } from './answering/given.ts';
import { findById, type SearchElements } from './elements.ts';
import { say, sayCount } from './words.ts';

/** How much is found, once the filters are applied. */
export interface Counts {
  readonly clauses: number;
  readonly entries: number;
  /** How many places and figures answer beside them. */
  readonly places: number;
  /** Whether anything that comes near is listed. */
  readonly near: boolean;
  /** Whether there are provisions that the filters leave out. */
  readonly hidden: boolean;
}

export const nothingFound: Counts = {
  clauses: 0,
  entries: 0,
  places: 0,
  near: false,
  hidden: false,
};

/** How long a search may take before the page says that the line is slow. */
const patience = 2500;
let timer = 0;

/** Says how far the search is, to the eye, to a screen reader and to other programs. */
export function showStatus(
  { status }: SearchElements,
  state: State,
  query: string,
  counts: Counts = nothingFound,
): void {
  status.dataset['count'] = String(counts.clauses);
  status.dataset['entries'] = String(counts.entries);
  status.dataset['query'] = query;
  status.dataset['state'] = state;
  setWords(status, toWords(state, counts));
  clearTimeout(timer);
  if (state === 'busy') timer = window.setTimeout(() => setWords(status, say('slow')), patience);
}

/** Says beside the status how the query was read or what is amiss; an empty note takes it back. */
export function showNote(words: string): void {
  const note = findById('search-note');
  note.hidden = words === '';
  setWords(note, words);
}

function setWords(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

function toWords(state: State, { clauses, entries, places, near, hidden }: Counts): string {
  if (state === 'idle') return '';
  if (state !== 'done') return say(state);
  if (clauses === 0 && hidden) return sayCount('other', entries);
  if (clauses > 0)
    return sayCount('found', clauses) + (entries === 0 ? '' : sayCount('also', entries));
  if (entries + places > 0) return sayCount('others', entries + places);
  return say(near ? 'nearOnly' : 'none');
}
