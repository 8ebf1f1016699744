import { copyWords } from '#browser/copy-words.ts';

/** Has every copy button of the page copy the text of the element that it names, or the page's address. */
export function mountCopyButtons(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('button[data-copy]');
    if (button !== null) void copyWords(findWords(button), button);
  });
}

/** The address goes down to the sentence landed on. */
function findWords({ dataset }: HTMLElement): string {
  const id = dataset['copy'] ?? '';
  if (id === 'address') return window.location.href;
  return document.getElementById(id)?.textContent.trim() ?? '';
}
