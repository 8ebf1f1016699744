import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCatalogue } from '#search/catalogue/catalogue.ts';
import { toCatalogueFiles } from '#search/catalogue/catalogue-parts.ts';
import { askOne } from './ask.ts';
import { openSearch } from './open-search.ts';
import { useSite } from '../site/use-site.ts';

const site = useSite();
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const whole: unknown = JSON.parse(await readFile('dist/search/catalogue.json', 'utf8'));
  const isLong = () => Buffer.alloc(1_000_000);
  const parts = toCatalogueFiles(parseCatalogue(whole), isLong);
  files = new Map(parts.map(({ path, text }) => [path, text]));
});

/** Opens the search as if the catalogue were too long to be fetched as a whole; `plan` is how the texts are loaded. */
async function openInParts(plan: string): Promise<{ page: Page; fetched: string[] }> {
  const page = await openSearch(site.browser, site.origin);
  const fetched: string[] = [];
  await page.route(/\/search\/(catalogue|grams)/, async (route) => {
    const path = new URL(route.request().url()).pathname;
    fetched.push(path);
    await route.fulfill({ contentType: 'application/json', body: files.get(path) ?? '' });
  });
  await setPlan(page, plan);
  await page.goto(`${site.origin}/search/`);
  return { page, fetched };
}

async function openWhole(plan: string): Promise<Page> {
  const page = await openSearch(site.browser, site.origin);
  await setPlan(page, plan);
  await page.goto(`${site.origin}/search/`);
  return page;
}

async function setPlan(page: Page, plan: string): Promise<void> {
  await page.route('**/search/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain('data-plan="at-once"');
    await route.fulfill({ response, body: html.replace('data-plan="at-once"', plan) });
  });
}

/** All that is said and offered for a query. */
async function readShown(page: Page, query: string): Promise<string[]> {
  const { state } = await askOne(page, query);
  const parts =
    '#search-status, #places, #facets, #fallback, #no-match, #results, [id^="records-"]';
  const shown = await page.locator(parts).evaluateAll((all) => all.map((one) => one.innerHTML));
  return [state, ...shown];
}

const queries = [
  ...[
    '投资',
    '镇',
    '2200亿元',
    '浙政办发〔2010〕162号',
    '162号',
    '浙政办发〔2010〕163号',
    '二(三)',
  ],
  ...['龍港', 'longgang', 'GDP', 'mcxy', '中心镇', '要点', '《意见》', 'pilot', '投资 -试点'],
  ...['试点 没有的词', '没有', '两百双千', '1'],
];

describe('a catalogue in parts', () => {
  it.each(['data-plan="on-focus"', 'data-plan="never" data-documents=""'])(
    'finds what the whole finds by %s',
    async (plan) => {
      const whole = await openWhole(plan);
      const { page, fetched } = await openInParts(plan);
      for (const query of queries) {
        expect([query, ...(await readShown(page, query))]).toEqual([
          query,
          ...(await readShown(whole, query)),
        ]);
      }
      expect(fetched).toContain('/search/catalogue/0.json');
      expect(new Set(fetched).size).toBe(fetched.length);
      await page.close();
      await whole.close();
    },
  );

  it('is fetched no further than a query asks', async () => {
    const { page, fetched } = await openInParts('data-plan="on-focus"');
    await askOne(page, '没有的词');
    expect(fetched.filter((path) => path.startsWith('/search/catalogue/')).length).toBeLessThan(2);
    const before = fetched.length;
    await askOne(page, '龙港');
    expect(fetched.length).toBeLessThan(before + 4);
    await page.close();
  });

  it('says so where a part cannot be fetched', async () => {
    const { page } = await openInParts('data-plan="on-focus"');
    await page.route('**/search/grams/**', (route) => route.abort());
    const { state, count } = await askOne(page, '亩产效益');
    expect([state, count]).toEqual(['error', 1]);
    await page.unroute('**/search/grams/**');
    expect(await askOne(page, '亩产效益')).toMatchObject({ state: 'done', count: 1 });
    await page.close();
  });
});
