import type { Page } from 'playwright-core';

/** An answer as it is shown, and how long it took. */
export interface TimedAnswer {
  readonly milliseconds: number;
  readonly count: number;
  /** The names (`doc.eId`) of the hits that are listed. */
  readonly names: readonly string[];
  /** The marked stretches of each listed hit. */
  readonly marks: readonly (readonly string[])[];
}

/** Types queries into the box of the open search page, one after the other, and waits for each answer to be shown whole. */
export async function askOurs(page: Page, queries: readonly string[]): Promise<TimedAnswer[]> {
  return page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>('#search-input');
    const status = document.querySelector<HTMLElement>('#search-status');
    if (input === null || status === null) throw new Error('this is not the search page');
    const settle = (query: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (status.dataset['query'] !== query || status.dataset['state'] === 'busy') return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(status, { attributes: true });
        look();
      });
    const answers: TimedAnswer[] = [];
    for (const query of texts) {
      const begin = performance.now();
      input.value = query;
      input.dispatchEvent(new Event('input'));
      await settle(query);
      const milliseconds = performance.now() - begin;
      const links = [...document.querySelectorAll<HTMLElement>('#results a[data-eid][data-doc]')];
      answers.push({
        milliseconds,
        count: Number(status.dataset['count']),
        names: links.map(({ dataset }) => `${dataset['doc'] ?? ''}.${dataset['eid'] ?? ''}`),
        marks: links.map((link) =>
          Array.from(link.querySelectorAll('mark'), (mark) => mark.textContent),
        ),
      });
    }
    return answers;
  }, queries);
}
