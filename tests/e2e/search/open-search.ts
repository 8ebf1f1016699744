import type { Browser, Page } from 'playwright-core';
import { askOne, type ShownAnswer } from './ask.ts';

/** How the search page is opened. */
export interface Opening {
  /** The query in the address. */
  readonly query?: string;
  /** The requests that fail. */
  readonly blocked?: string | RegExp;
  /** /en for the English page. */
  readonly prefix?: string;
}

/** Opens the search page of a site in a tab of its own. */
export async function openSearch(
  browser: Browser,
  origin: string,
  { query, blocked, prefix = '' }: Opening = {},
): Promise<Page> {
  const page = await browser.newPage();
  if (blocked !== undefined) await page.route(blocked, (route) => route.abort());
  const address = new URL(`${prefix}/search/`, origin);
  if (query !== undefined) address.searchParams.set('q', query);
  await page.goto(address.href);
  return page;
}

/** Waits for the answer to the query in the page's address. */
export async function readAnswer(page: Page): Promise<ShownAnswer> {
  const query = new URL(page.url()).searchParams.get('q') ?? '';
  await page.waitForFunction((text) => {
    const status = document.querySelector<HTMLElement>('#search-status');
    return status?.dataset['query'] === text && status.dataset['state'] !== 'busy';
  }, query);
  return askOne(page, query);
}
