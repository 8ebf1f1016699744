import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSubstrings } from '#scripts/bench/search/draw-substrings.ts';
import { findFirefox } from '#scripts/test/find-firefox.ts';
import { openBrowser } from '../site/browser.ts';
import { ask, askOne, type ShownAnswer } from './ask.ts';
import { findFaults, toNames } from './find-faults.ts';
import { openFirefox } from './firefox.ts';
import { openSearch, readAnswer, type Opening } from './open-search.ts';
import type { Tab } from './tab.ts';
import { readPlainRecords, toTruth } from './truth.ts';
import { serveDist } from '../site/site.ts';

const records = readPlainRecords();
const truth = toTruth(records);
const seed = Number(process.env['SEARCH_SEED'] ?? 20120405);
const count = 2000;
const queries = drawSubstrings(records, count, seed);
const firefoxFile = await findFirefox();
const instantAlone = { blocked: '**/pagefind/**' };
const pagefindAlone = { blocked: '**/clauses.json' };
const tiers = [
  ['the page as it is', {}],
  ['the instant tier alone', instantAlone],
  ['pagefind alone', pagefindAlone],
] as const;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveDist>>;

beforeAll(async () => {
  console.log(`search: substrings drawn with SEARCH_SEED=${String(seed)}`);
  [browser, site] = await Promise.all([openBrowser(), serveDist(process.env['SEARCH_DIST'])]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

// At the same time, as each browser keeps but one core busy.
describe.concurrent('every random substring', () => {
  it('is found alike by each tier', async () => {
    const [instant, index] = await Promise.all([instantAlone, pagefindAlone].map(findNames));
    expect(instant).toEqual(index);
  });

  if (firefoxFile === null) console.log('search: not proved in Firefox, which is not here');
  else {
    it('is found in firefox', async () => {
      const firefox = await openFirefox(firefoxFile);
      await proveIn(await firefox.open(`${site.origin}/search/`));
      await firefox.close();
    });
  }
});

describe('exact search', () => {
  it('answers alike on a fresh page', async () => {
    for (const query of queries.slice(0, 12)) {
      await inSearch({ query }, async (page) => {
        expect(findFaults([await readAnswer(page)], truth)).toEqual([]);
      });
    }
  });

  it('asks the index for nothing while the texts are at hand', async () => {
    await inSearch({}, async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      for (const query of queries.slice(12, 36)) {
        expect(findFaults([await askOne(page, query)], truth)).toEqual([]);
      }
      expect(fetched.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    });
  });

  it('links english pages on the english page', async () => {
    await inSearch({ prefix: '/en' }, async (page) => {
      const answers = await ask(page, queries.slice(0, 50));
      expect(findFaults(answers, truth)).toEqual([]);
      const hrefs = answers.flatMap(({ hits }) => hits.map(({ href }) => href));
      expect(hrefs.filter((href) => !href.startsWith('/en/documents/'))).toEqual([]);
    });
  });
});

describe('other forms of a query', () => {
  const forms = [
    ['畝產效益', 'sec_2__cl_2'],
    ['２２００亿元', 'sec_2__cl_1'],
    ['2,200亿元', 'sec_2__cl_1'],
    ['2200 亿元', 'sec_2__cl_1'],
    ['浙政办发[2010]162号', 'preamble'],
    ['浙政办发（2010）162号', 'preamble'],
    ['浙政办发〔2010〕162号', 'preamble'],
    ['浙政办发2010第162号', 'preamble'],
    ['“亩产效益”', 'sec_2__cl_2'],
    ['人口集中，产业集聚', 'sec_1'],
    ['人口集中,产业集聚', 'sec_1'],
    ['产业集聚 科学发展观', 'sec_1'],
    ['"产业集聚 要素集约"', 'sec_1'],
    ['农民“带地进城” -亩产', 'sec_2__cl_6'],
  ] as const;
  /** With what is offered instead: words that stand near, a slip of one character, near numbers, or advice alone. */
  const nowhere = [
    ['产业加快', 'loose'],
    ['人口产业集聚', 'loose'],
    ['农民户籍落户', 'loose'],
    ['浙政办发〔2011〕162号', 'near'],
    ['浙委办[2010]116号', 'near'],
    ['2201亿元', 'amounts'],
    ['22000亿元', 'advice'],
    ['畝產收益', 'slip'],
    ['亩产 科学发展观', 'advice'],
    ['亩产 -效益', 'advice'],
    ['mu chan shou yi', 'advice'],
    ['xyz', 'advice'],
  ] as const;

  it.each(tiers)('are found with %s', async (_name, opening) => {
    await inSearch(opening, async (page) => {
      const answers = await ask(
        page,
        forms.map(([query]) => query),
      );
      const found = answers.map(({ query, hits }) => [query, hits.map(({ eId }) => eId).join()]);
      expect(found).toEqual(forms);
    });
  });

  it.each(tiers)('are not found where they are not, with %s', async (_name, opening) => {
    await inSearch(opening, async (page) => {
      for (const [query, offered] of nowhere) {
        expect(await askOne(page, query)).toEqual({ query, state: 'done', count: 0, hits: [] });
        expect([query, await readOffered(page)]).toEqual([query, offered]);
      }
    });
  });
});

/** What the page says that it offers in place of hits. */
async function readOffered(page: Page): Promise<string | null> {
  const fallback = page.locator('#fallback');
  expect(await fallback.locator('h2:visible').textContent()).toBe('没有一字不差的结果');
  expect(await fallback.locator('p:visible').last().textContent()).toContain('可以试试');
  const all = await fallback.locator('h3:visible').allTextContents();
  const titles = all.filter((title) => title !== '可以从这里找');
  expect(titles.length).toBe(all.length - 1);
  if (titles.length === 0) return 'advice';
  const offered: Readonly<Record<string, string>> = {
    '下列条文里这些词挨得近，但不连在一起': 'loose',
    '没有这个数；最接近的目标是': 'amounts',
    '差一个字：条文里写的是“亩产效益”': 'slip',
    相近的文号: 'near',
  };
  return offered[titles.map((title) => title.trim()).join()] ?? titles.join();
}

/** Asks all queries, one after the other, and holds each answer against the truth. */
async function proveIn(tab: Tab): Promise<ShownAnswer[]> {
  const answers = await ask(tab, queries, 'address');
  expect(answers).toHaveLength(count);
  expect(findFaults(answers, truth)).toEqual([]);
  return answers;
}

/** What is found for each query where a part cannot be had. */
async function findNames(opening: Opening): Promise<string[][]> {
  const page = await openSearch(browser, site.origin, opening);
  const answers = await proveIn(page);
  await page.close();
  return answers.map(toNames);
}

/** Works on the search page in a tab of its own, and closes it. */
async function inSearch(opening: Opening, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await openSearch(browser, site.origin, opening);
  await work(page);
  await page.close();
}
