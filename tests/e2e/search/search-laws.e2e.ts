import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestText } from '#ingest/ingest-text.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { openBrowser } from '../site/browser.ts';
import { askOne } from './ask.ts';
import { openTextsSite, type CorpusSite } from './corpus-site.ts';

const folder = join('tests', 'ingest', 'fixtures', 'site');
/** Two laws and a notice that cites the first. */
const ids = ['jia-tiaoli', 'yi-banfa', 'bing-tongzhi'];
const third = '/documents/jia-tiaoli/chp_2__art_3/#chp_2__art_3';
const second = '/documents/yi-banfa/art_2/#art_2';

let site: CorpusSite;
let browser: Browser;

beforeAll(async () => {
  const texts = ids.map((id) => {
    const { recognition } = ingestText(readFileSync(join(folder, `${id}.txt`), 'utf8'), id);
    const { draft } = recognition;
    return { id, text: formatDocument(draft) };
  });
  [site, browser] = await Promise.all([
    openTextsSite(texts, 'two laws and a notice'),
    openBrowser(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(['at-once', 'never'])('a law with an article, texts loaded %s', (plan) => {
  it.each([
    ['甲省试点条例第三条', third],
    ['甲省试点条例 第三条', third],
    ['甲省试点条例　第3条', third],
    ['《甲省试点条例》第三条', third],
    ['《甲省试点条例》 第三条', third],
    ['試點條例第三條', third],
    ['试点条例，第三条', third],
    ['甲省试点镇考核办法第二条', second],
    ['考核办法 第二条', second],
  ])('%s leads to its place first', async (query, address) => {
    expect(await findFirst(plan, query)).toEqual([address, 1]);
  });

  it('without a law leads to that article of each', async () => {
    const [first, count] = await findFirst(plan, '第三条');
    expect([first, count]).toEqual([third, 2]);
  });

  it.each(['甲省试点条例第三十条', '甲省试点条例 第三十条', '丙省试点办法第三条'])(
    '%s, which does not exist, leads nowhere but to ways on',
    async (query) => {
      const page = await open(plan);
      const { state, hits } = await askOne(page, query);
      expect([state, hits]).toEqual(['done', []]);
      expect(await page.locator('#places').isVisible()).toBe(false);
      expect(await page.locator('#fallback .search-ways').isVisible()).toBe(true);
      expect(await page.locator('#search-status').textContent()).toMatch(/^(没有找到|没有一样的)/);
      await page.close();
    },
  );
});

/** The first place to which the page leads, and how many there are. */
async function findFirst(plan: string, query: string): Promise<[string | null, number]> {
  const page = await open(plan);
  expect((await askOne(page, query)).state).toBe('done');
  const links = page.locator('#places a');
  const found = await links.count();
  const first = found === 0 ? null : await links.first().getAttribute('href');
  await page.close();
  return [first, found];
}

async function open(plan: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/search/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain('data-plan="at-once"');
    const body = html.replace('data-plan="at-once"', `data-plan="${plan}"`);
    await route.fulfill({ response, body });
  });
  await page.goto(`${site.origin}/search/`);
  return page;
}
