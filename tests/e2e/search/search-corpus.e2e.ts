import { pinyin } from 'pinyin-pro';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawFrom, drawOne } from '#scripts/bench/draw.ts';
import { drawSubstrings } from '#scripts/bench/search/draw-substrings.ts';
import { findFirefox } from '#scripts/test/find-firefox.ts';
import { openBrowser } from '../site/browser.ts';
import { ask, askOne, listedHits, type ShownAnswer } from './ask.ts';
import { openCorpusSite, type CorpusSite } from './corpus-site.ts';
import { findFaults, toNames } from './find-faults.ts';
import { openFirefox, type Firefox } from './firefox.ts';
import { openSearch, readAnswer } from './open-search.ts';
import type { Tab } from './tab.ts';
import { toTruth, type PlainRecord, type Truth } from './truth.ts';

const seed = Number(process.env['SEARCH_SEED'] ?? 20120405);
const count = 2000;
const firefoxFile = await findFirefox();

let site: CorpusSite;
let browser: Browser;
let firefox: Firefox | null = null;
let queries: string[];
let truth: Truth;

beforeAll(async () => {
  [site, browser] = await Promise.all([openCorpusSite(1000), openBrowser()]);
  if (firefoxFile !== null) firefox = await openFirefox(firefoxFile);
  console.log(`search: ${site.words}; substrings drawn with SEARCH_SEED=${String(seed)}`);
  queries = drawSubstrings(site.records, count, seed);
  truth = toTruth(site.records);
});

afterAll(async () => {
  await firefox?.close();
  await browser.close();
  await site.close();
});

// At the same time, as each browser keeps but one core busy.
describe.concurrent('every substring of a thousand clauses', () => {
  it('is found alike by both tiers', async () => {
    const byIndex = await openSearch(browser, site.origin);
    const fetched = watchTexts(byIndex);
    const there = await proveIn(byIndex);
    expect(fetched).toEqual([]);
    await byIndex.close();
    const byTexts = await openWithTexts(browser, site.origin);
    const here = await proveIn(byTexts);
    const counts = here.map(({ query, count: found }) => [query, found]);
    expect(counts).toEqual(there.map(({ query, count: found }) => [query, found]));
    await byTexts.close();
  });

  if (firefoxFile === null) console.log('search: not proved in Firefox, which is not here');
  else {
    it('is found in firefox', async () => {
      const tab = await firefox?.open(`${site.origin}/search/`);
      await proveIn(tab ?? expect.fail('no tab'));
    });
  }
});

describe('a thousand clauses', () => {
  it('are found alike on a fresh page', async () => {
    const warm = await openSearch(browser, site.origin);
    await ask(warm, queries.slice(14, 40));
    for (const query of queries.slice(0, 7)) {
      const fresh = await openSearch(browser, site.origin, { query });
      expect(await readAnswer(fresh)).toEqual(await askOne(warm, query));
      await fresh.close();
    }
    await warm.close();
  });

  it('are listed ten at a time, the count is whole', async () => {
    const page = await openSearch(browser, site.origin);
    const query = queries.find((one) => truth(one).length > 200) ?? '';
    const expected = truth(query).length;
    expect(expected).toBeGreaterThan(200);
    expect(await askOne(page, query)).toMatchObject({ count: expected, state: 'done' });
    expect(await page.locator('#results a[data-eid]').count()).toBe(10);
    await page.locator('#more').click();
    await page.locator('#results a[data-eid]').nth(19).waitFor();
    expect(await page.locator('#results a[data-eid]').count()).toBe(20);
    await page.close();
  });

  it.each(['', ' '])('are found by pinyin with syllables joined by "%s"', async (joint) => {
    const page = await openSearch(browser, site.origin);
    const spelled = drawSpelled(site.records, 20, seed);
    const answers = await ask(
      page,
      spelled.map(({ syllables }) => syllables.join(joint)),
      'address',
    );
    const faults = spelled.flatMap(({ phrase }, at) => {
      const answer = answers[at] ?? expect.fail('no answer');
      const names = new Set(toNames(answer));
      const missing = truth(phrase).filter((name) => !names.has(name));
      // Other words may sound alike, so there may be more hits than the phrase has; of very many some are listed.
      const isWhole = answer.count >= truth(phrase).length;
      return isWhole && (missing.length === 0 || names.size >= listedHits) ? [] : [phrase];
    });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('are said to lack where words cannot be fetched', async () => {
    const page = await openSearch(browser, site.origin);
    const query = queries.find((one) => truth(one).length === 1) ?? '';
    const words = '**/pagefind/records/**';
    await page.route(words, (route) => route.abort());
    expect((await askOne(page, query)).state).toBe('error');
    await page.unroute(words);
    expect(await askOne(page, query)).toMatchObject({ state: 'done', count: 1 });
    await page.close();
  });
});

/** Draws phrases of two to five characters, each with its syllables as they are read where it stands. */
function drawSpelled(
  records: readonly PlainRecord[],
  many: number,
  from: number,
): { phrase: string; syllables: string[] }[] {
  const draw = drawFrom(from);
  const spelled: { phrase: string; syllables: string[] }[] = [];
  while (spelled.length < many) {
    const { text } = drawOne(records, draw);
    const length = 2 + (spelled.length % 4);
    const at = Math.floor(draw() * Math.max(1, text.length - length));
    const phrase = text.slice(at, at + length);
    if (!/^\p{Script=Han}{2,}$/u.test(phrase)) continue;
    const all = pinyin(text, { type: 'array', toneType: 'none', v: true });
    spelled.push({ phrase, syllables: all.slice(at, at + length) });
  }
  return spelled;
}

/** Asks all queries, one after the other, and holds each answer against the truth. */
async function proveIn(tab: Tab): Promise<ShownAnswer[]> {
  const answers = await ask(tab, queries, 'address');
  expect(answers).toHaveLength(count);
  expect(findFaults(answers, truth)).toEqual([]);
  return answers;
}

/** The addresses of whole documents that a page fetches. */
function watchTexts(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/clauses.json')) fetched.push(request.url());
  });
  return fetched;
}

/** Opens the search as if the texts were short enough to be loaded. */
async function openWithTexts(own: Browser, origin: string): Promise<Page> {
  const page = await own.newPage();
  await page.route('**/search/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain('data-plan="never"');
    const body = html.replace('data-plan="never"', 'data-plan="on-focus"');
    await route.fulfill({ response, body });
  });
  await page.goto(`${origin}/search/`);
  return page;
}
