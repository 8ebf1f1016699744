import { placeBeside } from './place-beside.ts';

/**
 * Gives every permalink its window with link and citations, and wakes the buttons that need a script.
 * The citations are templates in the page: {locator} and {address} are filled in here.
 */
export function mountControls(): void {
  const popover = document.querySelector<HTMLElement>('#cite-popover');
  if (popover === null) return;
  const mayOpen = 'popover' in HTMLElement.prototype;
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const permalink = target?.closest<HTMLAnchorElement>('a.permalink');
    if (permalink && mayOpen && !isModified(event)) openCitation(popover, permalink);
    if (target?.closest('button[data-print]')) window.print();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-needs-script]')) {
    button.hidden = false;
  }
}

function isModified(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** The link is followed too, so the address bar holds the sentence and the text is marked. */
function openCitation(popover: HTMLElement, permalink: HTMLAnchorElement): void {
  const locator = toLocator(permalink, popover);
  // Without what a search marked: that is no part of the place.
  const address = permalink.origin + permalink.pathname + permalink.hash;
  for (const field of popover.querySelectorAll<HTMLElement>('[data-template]')) {
    const template = field.dataset['template'] ?? '';
    field.textContent = template.replace('{locator}', locator).replace('{address}', address);
  }
  // After the jump to the sentence, which would close it again.
  requestAnimationFrame(() => {
    // The jump took the focus away; it must come back here when the popover closes.
    permalink.focus({ preventScroll: true });
    popover.showPopover();
    placeBeside(popover, permalink);
  });
}

function toLocator(permalink: Element, popover: HTMLElement): string {
  const provision = permalink.closest<HTMLElement>('[data-locator]')?.dataset['locator'] ?? '';
  if (!permalink.previousElementSibling?.matches('.sentence')) return provision;
  const sentence = popover.dataset['sentence'] ?? '';
  return provision + sentence.replace('{ordinal}', permalink.textContent.trim());
}
