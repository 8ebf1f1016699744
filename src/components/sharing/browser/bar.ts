import { copyWords } from '#browser/copy-words.ts';
import { createButton } from '#browser/create-button.ts';
import { findCite, toContext } from './find-subject.ts';
import { requestPart } from './request-part.ts';

/** The page has been scrolled on when it moved by more than so many pixels. */
const moved = 48;
const title = document.title;
const shut = (): void => undefined;
let close = shut;
let asked: Element | null = null;

/** Says where one has landed: on the part that the address names. */
export async function showLanding(): Promise<void> {
  document.title = title;
  const id = decodeURIComponent(location.hash.slice(1));
  const part = document.getElementById(id);
  const isOfficial = part?.closest('.official, .provision-heading') !== null;
  if (part !== null && isOfficial) await showBar(part, id, true);
  else close();
}

/** Says where the selected words stand. */
export async function showSelection(): Promise<void> {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (range === null || range.collapsed) return;
  const within = range.commonAncestorContainer;
  const element = within instanceof Element ? within : within.parentElement;
  const part = element?.closest('.official .sentence, .official p[id]');
  if (part) await showBar(part, part.id, false);
}

async function showBar(part: Element, id: string, isLanding: boolean): Promise<void> {
  close();
  asked = part;
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
  document.body.append(bar);
  if (isLanding) document.title = `${name} · ${title}`;
  const stop = leaveWhenMoved();
  close = () => {
    close = shut;
    stop.abort();
    bar.remove();
  };
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
