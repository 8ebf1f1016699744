import type { Browser } from 'playwright-core';
import { askOurs } from './ask-ours.ts';
import type { MeasuredSite } from './measure-queries.ts';

/** Milliseconds until the first answer is shown on slow 4G. */
export interface SlowMeasure {
  /** From the first key, for a reader who begins to type a second after the page has come. */
  readonly typed: number;
  /** From the first key, for one who types at the very moment when the page has come. */
  readonly atOnce: number;
  /** From the click on a link to the page with a query in its address: page, scripts, data and answer. */
  readonly linked: number;
}

/** A slow 4G line as browsers imitate it: 1.6 Mbit/s, and 150 ms for each request. */
export const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const second = 1000;

/** Measures the first answer to a query on slow 4G (1.6 Mbit/s, 150 ms), each time with nothing in the cache. */
export async function measureSlow(browser: Browser, site: MeasuredSite): Promise<SlowMeasure> {
  const [query = ''] = site.queries;
  return {
    typed: await timeTyped(browser, site, query, second),
    atOnce: await timeTyped(browser, site, query, 0),
    linked: await timeLinked(browser, site, query),
  };
}

async function timeTyped(
  browser: Browser,
  { origin }: MeasuredSite,
  query: string,
  pause: number,
): Promise<number> {
  const page = await openSlow(browser);
  await page.goto(`${origin}/search/`);
  await page.waitForTimeout(pause);
  const [answer] = await askOurs(page, [query]);
  await page.context().close();
  return answer?.milliseconds ?? Number.NaN;
}

async function timeLinked(
  browser: Browser,
  { origin }: MeasuredSite,
  query: string,
): Promise<number> {
  const page = await openSlow(browser);
  const begin = performance.now();
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await page.locator('#search-status[data-state="done"]').waitFor();
  const milliseconds = performance.now() - begin;
  await page.context().close();
  return milliseconds;
}

/** Opens an empty page behind a slow 4G line, with nothing in its cache. */
export async function openSlow(browser: Browser): ReturnType<Browser['newPage']> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  return page;
}
