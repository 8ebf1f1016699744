import { copyWords } from '#browser/copy-words.ts';
import { createButton } from '#browser/create-button.ts';
import { findCite, findSelected } from './find-selected.ts';
import { toContext } from './find-subject.ts';
import { requestPart } from './request-part.ts';

/** The page has been scrolled on when it moved by more than so many pixels. */
const moved = 48;
const title = document.title;
const shut = (): void => undefined;
let close = shut;
let asked: Element | null = null;
let isSelected = false;

/** Says where one has landed: on the part that the address names. */
export async function showLanding(): Promise<void> {
  document.title = title;
  const id = decodeURIComponent(location.hash.slice(1));
  const part = document.getElementById(id);
  const isOfficial = part?.closest('.official, .provision-heading') !== null;
  if (part !== null && isOfficial) await showBar(part, id);
  else close();
}

/** Says where the selected words stand; where none are selected any more, nothing is said of them. */
export async function showSelection(): Promise<void> {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (range === null || range.collapsed) {
    const isUsed = document.querySelector('.sheet, .here:focus-within') !== null;
    if (!isSelected || isUsed) return;
    asked = null;
    close();
    return;
  }
  const part = findSelected(range);
  if (part !== null) await showBar(part, part.id, range);
}

async function showBar(part: Element, id: string, range?: Range): Promise<void> {
  close();
  asked = part;
  isSelected = range !== undefined;
  const cite = findCite(part, id);
  const taken = cite === null ? null : await requestPart(cite).catch(() => null);
  // Another was asked for while this one was on its way.
  if (cite === null || taken === null || asked !== part) return;
  close();
  const { all, name, section, words } = taken;
  const bar = document.createElement('nav');
  bar.className = 'here';
  bar.setAttribute('aria-label', words['here'] ?? '');
  const take = createButton(words['open'], () => {
    void import('./sheet.ts').then(({ openSheet }) => openSheet(cite, take));
  });
  const copy = createButton(words['copy'], () => void copyWords(all, copy));
  const steps = section.querySelector<HTMLElement>('.place');
  const whole = steps?.querySelector('a');
  if (!steps || !whole) return;
  const context = toContext(section, id);
  whole.className = 'document';
  // The sign between the document and what is in it stands with the latter.
  bar.append(whole, steps, ...(context === null ? [] : [context]), copy, take);
  steps.className = 'within';
  // Before the text, so that Tab leads from the bar on to that.
  (part.closest('.official') ?? document.body).before(bar);
  if (range === undefined) document.title = `${name} · ${title}`;
  const isOver = [range ?? part, ...document.querySelectorAll('.provision-heading')].some((one) => {
    const { bottom, top } = one.getBoundingClientRect();
    return top < bar.offsetHeight && bottom > 0;
  });
  bar.classList.toggle('low', isOver);
  const stop = leaveWhenMoved();
  const { signal } = stop;
  close = () => {
    close = shut;
    stop.abort();
    bar.remove();
  };
  document.addEventListener(
    'keydown',
    (event) => {
      const isOver = document.querySelector('.sheet') !== null;
      if (event.key === 'Escape' && isSelected && !isOver) close();
      // It is reached from where the reader landed or selected, however many links stand before that.
      if (event.key !== 'Tab' || event.shiftKey || document.activeElement !== document.body) return;
      event.preventDefault();
      whole.focus();
    },
    { signal },
  );
  // A sheet of another part takes the address too.
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.permalink');
      if (!link || link.href === cite) return;
      close();
      document.title = title;
    },
    { signal },
  );
}

/** Takes the bar back when the reader has scrolled on; the browser's own way to the part does not count. */
function leaveWhenMoved(): AbortController {
  const stop = new AbortController();
  const options = { passive: true, signal: stop.signal };
  let start: number | null = null;
  const begin = (): void => {
    start ??= window.scrollY;
  };
  for (const act of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    document.addEventListener(act, begin, options);
  }
  const leave = (): void => {
    const isAway = start !== null && Math.abs(window.scrollY - start) > moved;
    // A sheet that was opened from it gives the focus back to it.
    if (isAway && document.querySelector('.sheet') === null) close();
  };
  window.addEventListener('scroll', leave, options);
  return stop;
}
