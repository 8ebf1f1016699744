import type { Browser, Page } from 'playwright-core';
import { askOurs, type TimedAnswer } from './ask-ours.ts';
import { askRival } from './ask-rival.ts';
import { medianOf } from '../measure.ts';
import { countBytes } from './count-bytes.ts';
import type { Engine } from './engines.ts';

/** A served site with its queries. */
export interface MeasuredSite {
  readonly origin: string;
  readonly folder: string;
  readonly queries: readonly string[];
}

/** What asking costs in the browser. */
export interface QueryMeasure {
  /** Bytes of the first query on a fresh page, for some queries. */
  readonly firstBytes: readonly number[];
  /** Of each query on a page that has answered before. */
  readonly answers: readonly TimedAnswer[];
  /** Milliseconds of the same queries with nothing left to fetch: of each the middle of three times. */
  readonly warm: readonly number[];
}

const firsts = 12;
const quiet = 600;

/** Asks an engine in the real browser: each of some queries on a fresh page, then all of them on one page, again and again. */
export async function measureQueries(
  engine: Engine,
  browser: Browser,
  site: MeasuredSite,
): Promise<QueryMeasure> {
  const firstBytes: number[] = [];
  for (const query of site.queries.slice(0, firsts)) {
    firstBytes.push(await countFirst(engine, browser, site, query));
  }
  const page = await openPage(engine, browser, site);
  const [warming = ''] = site.queries;
  const answers = await ask(engine, page, site, [warming, ...site.queries]);
  const times: TimedAnswer[][] = [];
  for (let time = 0; time < 3; time += 1) times.push(await ask(engine, page, site, site.queries));
  await page.context().close();
  const warm = site.queries.map((_, at) =>
    medianOf(times.map((answered) => answered[at]?.milliseconds ?? Number.NaN)),
  );
  return { firstBytes, answers: answers.slice(1), warm };
}

/** A new context has nothing in its cache. */
async function openPage(engine: Engine, browser: Browser, { origin }: MeasuredSite): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(origin + (engine === 'ours' ? '/search/' : '/blank.html'));
  return page;
}

async function countFirst(
  engine: Engine,
  browser: Browser,
  site: MeasuredSite,
  query: string,
): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  const bytes = await countBytes(page);
  await page.goto(site.origin + (engine === 'ours' ? '/search/' : '/blank.html'));
  await ask(engine, page, site, [query]);
  // Whatever is still fetched once the answer is shown counts too.
  await page.waitForTimeout(quiet);
  await page.context().close();
  return bytes.take();
}

function ask(
  engine: Engine,
  page: Page,
  { folder }: MeasuredSite,
  queries: readonly string[],
): Promise<TimedAnswer[]> {
  return engine === 'ours' ? askOurs(page, queries) : askRival(engine, page, folder, queries);
}
