import { placeBeside } from './place-beside.ts';

const delay = 250;
const mentions = '.official a:is([data-cites], [data-provision], [data-term])';

/** A preview with the mention that it is shown for; all mentions of one thing share its preview. */
interface Preview {
  readonly element: HTMLElement;
  owner: HTMLAnchorElement | null;
  timer: number;
}

/**
 * Shows what is known of a cited document or provision, or of a term, beside its mention: on hover, on focus,
 * and at the first tap on a touch screen (the second tap, or the link inside, opens its page). Esc closes it.
 * Without popovers a mention is a link like any other.
 */
export function mountPreviews(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const previews = new Map<string, Preview>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(mentions)) {
    const id = toPreviewId(link);
    const element = document.getElementById(id);
    if (element === null) continue;
    const preview = previews.get(id) ?? mountPreview(element);
    previews.set(id, preview);
    mountMention(link, preview);
  }
}

function toPreviewId({ dataset }: HTMLAnchorElement): string {
  const term = dataset['term'];
  if (term !== undefined) return `preview-term-${term}`;
  return ['preview', dataset['cites'], dataset['provision']].filter(Boolean).join('-');
}

function mountPreview(element: HTMLElement): Preview {
  const preview: Preview = { element, owner: null, timer: 0 };
  element.addEventListener('mouseenter', () => window.clearTimeout(preview.timer));
  element.addEventListener('mouseleave', () => closeSoon(preview));
  return preview;
}

function mountMention(link: HTMLAnchorElement, preview: Preview): void {
  let touched = false;
  link.addEventListener('pointerdown', ({ pointerType }) => {
    const shown = preview.element.matches(':popover-open') && preview.owner === link;
    touched = pointerType === 'touch' && !shown;
  });
  link.addEventListener('click', (event) => {
    if (!touched) return;
    event.preventDefault();
    open(preview, link);
  });
  link.addEventListener('mouseenter', () => {
    window.clearTimeout(preview.timer);
    preview.timer = window.setTimeout(() => open(preview, link), delay);
  });
  link.addEventListener('mouseleave', () => closeSoon(preview));
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) open(preview, link);
  });
  // At once: what has the focus next may lie under it, unless it is in the preview itself.
  link.addEventListener('blur', ({ relatedTarget: next }) => {
    if (next instanceof Node && !preview.element.contains(next)) close(preview);
  });
}

function open(preview: Preview, link: HTMLAnchorElement): void {
  window.clearTimeout(preview.timer);
  preview.owner = link;
  if (!preview.element.matches(':popover-open')) preview.element.showPopover();
  placeBeside(preview.element, link);
}

function closeSoon(preview: Preview): void {
  window.clearTimeout(preview.timer);
  preview.timer = window.setTimeout(() => close(preview), delay);
}

function close({ element, timer }: Preview): void {
  window.clearTimeout(timer);
  if (element.matches(':popover-open')) element.hidePopover();
}
