import { fetchedSize, pageSize } from '#search/query/search-address.ts';
import type { Tab } from './tab.ts';

/** A hit as the page shows it. */
export interface ShownHit {
  readonly document: string;
  readonly eId: string;
  readonly href: string;
  readonly marks: readonly string[];
}

/** What the page shows for a query. */
export interface ShownAnswer {
  readonly query: string;
  readonly state: string;
  readonly count: number;
  readonly hits: readonly ShownHit[];
}

/** So many hits are listed at least, of those that there are, where queries are asked by the address. */
export const listedHits = 60;

/** Asks the open search page one query after the other, and reads what each is answered with; by the address, many hits are listed. */
export async function ask(
  tab: Tab,
  queries: readonly string[],
  by: 'box' | 'address' = 'box',
): Promise<ShownAnswer[]> {
  return tab.evaluate(
    async ({ texts, byAddress, show }) => {
      const input = document.querySelector<HTMLInputElement>('#search input[name="q"]');
      const status = document.querySelector<HTMLElement>('#search-status');
      if (input === null || status === null) throw new Error('this is not the search page');
      const settled = (query: string): boolean =>
        status.dataset['query'] === query && status.dataset['state'] !== 'busy';
      const settle = (query: string): Promise<void> =>
        new Promise((resolve) => {
          if (settled(query)) {
            resolve();
            return;
          }
          const observer = new MutationObserver(() => {
            if (!settled(query)) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(status, { attributes: true });
        });
      const read = (query: string): ShownAnswer => {
        const links = document.querySelectorAll<HTMLElement>('#results a[data-eid][data-doc]');
        const hits = Array.from(links, (link) => ({
          document: link.dataset['doc'] ?? '',
          eId: link.dataset['eid'] ?? '',
          href: link.getAttribute('href') ?? '',
          marks: Array.from(link.querySelectorAll('mark'), (mark) => mark.textContent),
        }));
        const { state = '', count = '' } = status.dataset;
        return { query, state, count: Number(count), hits };
      };
      // Hundreds of hits are read here without being laid out.
      const results = document.querySelector<HTMLElement>('#results');
      if (byAddress && results !== null) results.style.contentVisibility = 'hidden';
      const answers: ShownAnswer[] = [];
      for (const query of texts) {
        if (byAddress) {
          history.replaceState(null, '', `?q=${encodeURIComponent(query)}&show=${show}`);
          window.dispatchEvent(new PopStateEvent('popstate'));
        } else {
          input.value = query;
          input.dispatchEvent(new Event('input'));
        }
        await settle(query);
        answers.push(read(query));
      }
      return answers;
    },
    { texts: queries, byAddress: by === 'address', show: showFor(listedHits) },
  );
}

/** Where the words of each hit must be fetched, the page lists a tenth of what the address says. */
function showFor(hits: number): number {
  return (hits / fetchedSize) * pageSize;
}

/** Asks one query. */
export async function askOne(tab: Tab, query: string): Promise<ShownAnswer> {
  const [answer] = await ask(tab, [query]);
  if (answer === undefined) throw new Error(`no answer to ${query}`);
  return answer;
}
