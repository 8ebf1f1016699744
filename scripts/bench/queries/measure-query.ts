import type { Browser } from 'playwright-core';
import { askOurs } from '../search/ask-ours.ts';
import { openSlow, slow4g } from '../search/measure-slow.ts';
import { countRounds, watchRequests } from './watch-requests.ts';

/** What a query costs on a fresh page, typed as soon as the page is there. */
export interface QueryCost {
  readonly query: string;
  /** Requests after the page itself, and their bytes. */
  readonly requests: number;
  readonly bytes: number;
  /** Requests that had to wait for one another, after the query was typed. */
  readonly rounds: number;
  /** Until the answer was shown, as it was and as rounds, bytes and processor time alone would have it. */
  readonly milliseconds: number;
  readonly modelled: number;
}

/** Whatever is still fetched once the answer is shown counts too. */
const quiet = 1000;

/** Asks a query on a slow 4G line and a fresh page. */
export async function measureQuery(
  browser: Browser,
  origin: string,
  prefix: string,
  query: string,
): Promise<QueryCost> {
  const page = await openSlow(browser);
  const watch = await watchRequests(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readProcessor = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  await page.goto(`${origin}${prefix}/search/`);
  const before = await readProcessor();
  const begin = await readClock();
  const [answer] = await askOurs(page, [query]);
  const end = await readClock();
  const processor = (await readProcessor()) - before;
  await page.waitForTimeout(quiet);
  await page.context().close();
  const needed = watch.ended.filter(({ from, to }) => to > begin && from < end);
  const rounds = countRounds(needed);
  const transfer = (1000 * sumBytes(needed)) / slow4g.downloadThroughput;
  return {
    query,
    requests: watch.ended.length,
    bytes: sumBytes(watch.ended),
    rounds,
    milliseconds: answer?.milliseconds ?? Number.NaN,
    modelled: rounds * slow4g.latency + transfer + processor,
  };

  /** On the clock by which the browser tells when requests began. */
  async function readClock(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'Timestamp')?.value ?? Number.NaN);
  }
}

function sumBytes(requests: readonly { readonly bytes: number }[]): number {
  return requests.reduce((sum, { bytes }) => sum + bytes, 0);
}
