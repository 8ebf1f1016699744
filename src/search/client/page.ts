import { findElements, type SearchElements } from './elements.ts';
import { listenToKeys } from './keyboard.ts';
import { SearchSession } from './session.ts';

/** Brings the search page to life; on any other page it does nothing. */
function startSearch(): void {
  const elements = findElements();
  if (elements === null) return;
  const session = new SearchSession(elements);
  const ask = (): void => {
    void session.run(elements.input.value);
    writeAddress(elements.input.value);
  };
  const askAddress = (): void => {
    elements.input.value = readAddress();
    void session.run(elements.input.value);
  };
  listen(elements, session, ask);
  window.addEventListener('popstate', askAddress);
  if (elements.root.dataset['plan'] === 'at-once') void session.load();
  if (readAddress() !== '') askAddress();
}

function listen(elements: SearchElements, session: SearchSession, ask: () => void): void {
  const { form, input } = elements;
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
  listenToKeys(elements, () => {
    input.value = '';
    ask();
  });
}

function readAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

function writeAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
}

startSearch();
