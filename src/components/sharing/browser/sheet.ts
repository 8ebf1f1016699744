import { copyWords } from '#browser/copy-words.ts';
import { createButton } from '#browser/create-button.ts';
import { findSubject, toContext } from './find-subject.ts';
import { placeSheet } from './place-sheet.ts';
import { requestPart, type TakenPart } from './request-part.ts';
import { isSheetStep, sheetStep } from './sheet-step.ts';

const root = document.documentElement.classList;
const shut = (): void => undefined;
let close: (way?: 'link') => void = shut;
let asked = '';

/** Opens the sheet of a part, by its address on the page for taking it; where that cannot be had, goes there. Closed, it gives the focus back to the opener. */
export async function openSheet(address: string, opener: HTMLElement): Promise<void> {
  close('link');
  asked = address;
  const [part] = await Promise.all([
    requestPart(address).catch(() => null),
    // One sheet after another is one step.
    isSheetStep() ? goBack() : null,
  ]);
  // Another was asked for, or this one twice, while it was on its way.
  if (asked !== address) return;
  asked = '';
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
    close = shut;
    stop.abort();
    resized.disconnect();
    subject.classList.remove('is-taken');
    root.remove('has-sheet');
    sheet.remove();
    if (document.activeElement === document.body) opener.focus({ preventScroll: true });
    // A link that was clicked must not be overtaken by the way back.
    if (way === 'link') keepPlace();
    else if (isSheetStep()) history.back();
  };
  const leave = (event: Event): void => {
    const { detail, target } = event as MouseEvent;
    if (detail > 1 || event.composedPath().includes(sheet)) return;
    close(target instanceof Element && target.closest('a') ? 'link' : undefined);
  };
  // Safari on telephones tells of a click on plain words only who listens below the body.
  for (const each of document.body.children) each.addEventListener('click', leave, { signal });
  document.addEventListener('click', leave, { signal });
  document.body.append(sheet);
  subject.classList.add('is-taken');
  root.add('has-sheet');
  place();
  // It grows by what is opened in it, and by words to be copied by hand.
  const resized = new ResizeObserver(place);
  resized.observe(sheet);
  // In a window of another shape the other side may be free.
  const turn = (): void => {
    delete sheet.dataset['side'];
    place();
  };
  window.addEventListener('resize', turn, { signal });
  sheet.addEventListener('toggle', (event) => showOpened(sheet, event), true);
  window.addEventListener('popstate', () => close(), { signal });
  document.addEventListener('keydown', (event) => keepIn(event, sheet), { signal });
  remember(subject);
  sheet.querySelector<HTMLElement>('.first')?.focus({ preventScroll: true });
}

/** What is opened in the sheet is seen; the page stays where it is. */
function showOpened(sheet: HTMLElement, { target }: Event): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  const box = target.getBoundingClientRect();
  const room = sheet.getBoundingClientRect();
  sheet.scrollTop += Math.max(0, Math.min(box.bottom - room.bottom, box.top - room.top));
}

/** The address bar holds the part, and the way back closes the sheet and moves nothing. */
function remember({ id }: Element): void {
  const address = id === '' ? location.href : `#${id}`;
  history.scrollRestoration = 'manual';
  history.replaceState(null, '', address);
  history.pushState(sheetStep, '', address);
  window.addEventListener('popstate', () => window.setTimeout(keepPlace, 100), { once: true });
}

async function goBack(): Promise<void> {
  await new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
    history.back();
  });
}

/** Other ways back lead again to where the reader was on a page. */
function keepPlace(): void {
  history.scrollRestoration = 'auto';
}

/** Esc closes; the last element and the first follow one another. */
function keepIn(event: KeyboardEvent, sheet: HTMLElement): void {
  const { key, shiftKey, target } = event;
  // In a field from which one copies by hand it leaves that field.
  if (key === 'Escape' && !(target instanceof HTMLTextAreaElement)) close();
  if (key !== 'Tab' || !(target instanceof Node) || !sheet.contains(target)) return;
  const all = [...sheet.querySelectorAll<HTMLElement>('a, button, summary, textarea')];
  const shown = all.filter((one) => !one.closest('details:not([open]) > :not(summary)'));
  const [from, to] = shiftKey
    ? [shown[0], shown[shown.length - 1]]
    : [shown[shown.length - 1], shown[0]];
  if (target !== from) return;
  event.preventDefault();
  to?.focus();
}

/** Prints the page to which a part belongs, from a window of its own where that is another. */
function printPage(address: string): void {
  const page = address === location.href.replace(/#.*/, '') ? null : window.open(address);
  if (page === null) print();
  else page.addEventListener('load', () => page.print());
}

function createSheet({ address, all, id, name, page, section, words }: TakenPart): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-modal', 'true');
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
  ways?.append(createButton(words['print'], () => printPage(page)));
  for (const text of section.querySelectorAll('pre.text')) {
    const button = createButton(words['copy'], () => void copyWords(text.textContent, button));
    const title = text.parentElement?.previousElementSibling;
    if (title?.matches('dt')) {
      button.setAttribute('aria-label', `${words['copy'] ?? ''} ${title.textContent}`);
      title.append(button);
    } else text.before(button);
  }
  const context = toContext(section, id);
  section.querySelector('[data-way="page"]')?.replaceWith(...(context === null ? [] : [context]));
  sheet.append(head, section);
  return sheet;
}
