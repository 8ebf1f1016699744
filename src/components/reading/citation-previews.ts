import { placeBeside } from './place-beside.ts';

const delay = 250;

/**
 * Shows what is known of a cited document beside its mention: on hover, on focus, and at the first
 * tap on a touch screen (the second tap, or the link inside, opens the document). Esc closes it.
 */
export function mountCitationPreviews(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.official a[data-cites]')) {
    const preview = document.getElementById(`preview-${link.dataset['cites'] ?? ''}`);
    if (preview !== null) mountPreview(link, preview);
  }
}

function mountPreview(link: HTMLAnchorElement, preview: HTMLElement): void {
  let timer = 0;
  let touched = false;
  const open = () => {
    window.clearTimeout(timer);
    if (!preview.matches(':popover-open')) preview.showPopover();
    placeBeside(preview, link);
  };
  const close = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (preview.matches(':popover-open')) preview.hidePopover();
    }, delay);
  };
  const openSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(open, delay);
  };
  link.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch' && !preview.matches(':popover-open');
  });
  link.addEventListener('click', (event) => {
    if (!touched) return;
    event.preventDefault();
    open();
  });
  link.addEventListener('mouseenter', openSoon);
  link.addEventListener('mouseleave', close);
  preview.addEventListener('mouseenter', () => {
    window.clearTimeout(timer);
  });
  preview.addEventListener('mouseleave', close);
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) open();
  });
  link.addEventListener('blur', close);
}
