import { placeBeside } from './place-beside.ts';

/**
 * Gives every permalink its window with link and citations, and wakes the buttons that need a script.
 * The citations are templates in the page: {locator} and {address} are filled in here.
 */
export function mountControls(): void {
  const popover = document.querySelector<HTMLElement>('#cite-popover');
  if (popover === null) return;
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const permalink = target?.closest<HTMLAnchorElement>('a.permalink');
    if (permalink && !isModified(event)) openCitation(popover, permalink);
    const copy = target?.closest<HTMLButtonElement>('button[data-copy]');
    if (copy) void copyWords(copy);
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

async function copyWords(button: HTMLButtonElement): Promise<void> {
  const words = findWords(button);
  const copied = await navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
  const label = button.dataset['label'] ?? button.textContent;
  button.dataset['label'] = label;
  button.textContent = (copied ? button.dataset['copied'] : button.dataset['failed']) ?? label;
  announce(button.textContent);
  window.setTimeout(() => {
    button.textContent = label;
    announce('');
  }, 2000);
}

/** A button's own name stays the same, so what became of it is said beside it. */
function announce(words: string): void {
  const status = document.getElementById('copy-status');
  if (status !== null) status.textContent = words;
}

/** What a copy button copies: the text of the element it names, or this page's address down to the sentence landed on. */
function findWords(button: HTMLButtonElement): string {
  const id = button.dataset['copy'] ?? '';
  if (id === 'address') return window.location.href;
  return document.getElementById(id)?.textContent.trim() ?? '';
}
