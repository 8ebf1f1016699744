import { facetNames, noFilters, toggleFilter } from '../query/facets.ts';
import {
  formatSearchAddress,
  pageSize,
  parseSearchAddress,
  type SearchAddress,
} from '../query/search-address.ts';
import { findById, findElements, type SearchElements } from './elements.ts';
import { keepPlace, returnToPlace } from './kept-place.ts';
import { listenToKeys } from './keyboard.ts';
import { SearchSession } from './session.ts';
import { showNote } from './status.ts';
import { say } from './words.ts';

/** Brings the search page to life; on any other page it does nothing. */
function startSearch(): void {
  const elements = findElements();
  if (elements === null) return;
  const { root, input } = elements;
  const session = new SearchSession(elements);
  const ask = (change: Partial<SearchAddress>): Promise<void> => {
    const address = { ...parseSearchAddress(location.search), ...change };
    history.replaceState(history.state, '', formatSearchAddress(address) || location.pathname);
    return session.run(address);
  };
  const askBox = (): void => {
    const { query, show } = parseSearchAddress(location.search);
    void ask({ query: input.value, show: query === input.value ? show : pageSize });
  };
  const askAddress = async (): Promise<void> => {
    input.value = parseSearchAddress(location.search).query;
    await session.run(parseSearchAddress(location.search));
    returnToPlace(root);
  };
  const tools = findById('search-tools');
  // On a phone they would push the first answer out of sight.
  if (tools instanceof HTMLDetailsElement) tools.open = matchMedia('(min-width: 40rem)').matches;
  listenToBox(elements, session, askBox);
  listenToKeys(elements, () => {
    input.value = '';
    void ask({ query: '', filters: noFilters, show: pageSize });
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value);
  });
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest('a');
    if (link) keepPlace(link);
    const button = target?.closest('button');
    if (button) press(button);
  });
  window.addEventListener('popstate', () => void askAddress());
  if (root.dataset['plan'] === 'at-once') void session.load();
  if (parseSearchAddress(location.search).query !== '') void askAddress();

  function choose(facet: string, value: string): void {
    const name = facetNames.find((known) => known === facet);
    const { filters } = parseSearchAddress(location.search);
    if (name !== undefined)
      void ask({ filters: toggleFilter(filters, name, value), show: pageSize });
  }

  function press({ id, dataset }: HTMLButtonElement): void {
    const { facet, value = '', share } = dataset;
    if (facet !== undefined) choose(facet, value);
    else if (id === 'clear') void ask({ filters: noFilters, show: pageSize });
    else if (id === 'more') void listMore();
    else if (share !== undefined) void shareHits(share);
  }

  async function listMore(): Promise<void> {
    const { show } = parseSearchAddress(location.search);
    const listed = root.querySelectorAll('#results a[data-eid]').length;
    await ask({ show: show + pageSize });
    root.querySelectorAll<HTMLElement>('#results a[data-eid]')[listed]?.focus();
  }

  async function shareHits(style: string): Promise<void> {
    const sharing = await import('./share.ts').catch(() => null);
    if (sharing === null) showNote(say('copyFailed'));
    else await sharing.shareAnswer(style, session.given);
  }
}

function listenToBox(
  { form, input }: SearchElements,
  session: SearchSession,
  ask: () => void,
): void {
  input.addEventListener('focus', () => void session.load(), { once: true });
  input.addEventListener('input', (event) => {
    // While an input method composes, the box holds spelling that is not meant as a query.
    if (!(event instanceof InputEvent && event.isComposing)) ask();
  });
  input.addEventListener('compositionend', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
}

startSearch();
