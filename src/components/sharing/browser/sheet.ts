import { copyWords } from '#browser/copy-words.ts';
import { createButton } from '#browser/create-button.ts';
import { findSubject, toContext } from './find-subject.ts';
import { placeSheet } from './place-sheet.ts';
import { requestPart, type TakenPart } from './request-part.ts';

const isOpen = { sheet: true };
let close: (way?: 'outside') => void = () => undefined;

/** Opens the sheet of a part, by its address on the page for taking it; where that cannot be had, goes there. Closed, it gives the focus back to the opener. */
export async function openSheet(address: string, opener: HTMLElement): Promise<void> {
  close();
  const part = await requestPart(address).catch(() => null);
  if (part === null) {
    location.assign(address);
    return;
  }
  const subject = findSubject(address, opener);
  const sheet = createSheet(part);
  const place = (): void => placeSheet(sheet, subject);
  const stop = new AbortController();
  const { signal } = stop;
  close = (way) => {
    close = () => undefined;
    stop.abort();
    subject.classList.remove('is-taken');
    sheet.remove();
    const isLeft = way === 'outside';
    if (!isLeft) opener.focus({ preventScroll: true });
    // A link that was clicked must not be overtaken by the way back.
    if (!isLast(history.state)) return;
    if (isLeft) history.replaceState(null, '');
    else history.back();
  };
  document.body.append(sheet);
  subject.classList.add('is-taken');
  place();
  sheet.addEventListener('toggle', place, { capture: true, signal });
  window.addEventListener('resize', place, { signal });
  window.addEventListener('popstate', () => close(), { signal });
  document.addEventListener('keydown', (event) => keepIn(event, sheet), { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !sheet.contains(target)) close('outside');
    },
    { signal },
  );
  remember(subject);
  sheet.querySelector<HTMLElement>('.first')?.focus({ preventScroll: true });
}

function isLast(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'sheet' in state;
}

/** The address bar holds the part, and the way back closes the sheet and moves nothing. */
function remember({ id }: Element): void {
  history.scrollRestoration = 'manual';
  const address = id === '' ? location.href : `#${id}`;
  history.replaceState(history.state, '', address);
  history.pushState(isOpen, '', address);
}

/** Esc closes; the last element and the first follow one another. */
function keepIn(event: KeyboardEvent, sheet: HTMLElement): void {
  const { key, shiftKey, target } = event;
  // In a field from which one copies by hand it leaves that field.
  if (key === 'Escape' && !(target instanceof HTMLTextAreaElement)) close();
  if (key !== 'Tab' || !(target instanceof Node) || !sheet.contains(target)) return;
  const all = [...sheet.querySelectorAll<HTMLElement>('a, button, summary, textarea')];
  const shown = all.filter((element) => element.offsetParent !== null);
  const [from, to] = shiftKey
    ? [shown[0], shown[shown.length - 1]]
    : [shown[shown.length - 1], shown[0]];
  if (target !== from) return;
  event.preventDefault();
  to?.focus();
}

function createSheet({ address, all, id, name, section, words }: TakenPart): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', (words['take'] ?? '').replace('{name}', name));
  const head = document.createElement('div');
  head.className = 'head';
  head.append(
    ...section.querySelectorAll('h2'),
    createButton(words['close'], () => close(), 'close'),
  );
  const first = createButton(words['copyAll'], (button) => void copyWords(all, button), 'first');
  section.querySelector('.plain')?.after(first);
  const ways = section.querySelector('.ways');
  ways?.prepend(createButton(words['copyAddress'], (button) => void copyWords(address, button)));
  if ('share' in navigator) {
    const share = (): void =>
      void navigator.share({ title: name, text: all }).catch(() => undefined);
    ways?.append(createButton(words['share'], share));
  }
  for (const text of section.querySelectorAll('pre.text')) {
    const button = createButton(words['copy'], () => void copyWords(text.textContent, button));
    const title = text.parentElement?.previousElementSibling;
    if (title?.matches('dt')) {
      button.setAttribute('aria-label', `${words['copy'] ?? ''} ${title.textContent}`);
      title.append(button);
    } else text.before(button);
  }
  section.querySelector('[data-way="page"]')?.replaceWith(toContext(section, id));
  sheet.append(head, section);
  return sheet;
}
