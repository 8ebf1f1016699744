import { copyWords } from '#browser/copy-words.ts';

/** Has every copy button of the page copy the text of the element that it names. */
export function mountCopyButtons(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('button[data-copy]');
    if (button !== null) void copyWords(findWords(button), button);
  });
}

function findWords({ dataset }: HTMLElement): string {
  const id = dataset['copy'] ?? '';
  return document.getElementById(id)?.textContent.trim() ?? '';
}
