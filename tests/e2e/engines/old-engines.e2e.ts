import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';
import { takeFaults } from '../site/watch-page.ts';
import { findCovered } from './find-covered.ts';
import { lacks, openOldEngine, type Lack } from './old-engine.ts';

const site = useSite(process.env['ENGINES_DIST']);

const document = '/documents/zj-2012-key-points/';
const clause = `${document}sec_2__cl_4/`;
const pages = [
  document,
  `${document}sec_2__cl_6/#sec_2__cl_6__p_1__s_4`,
  clause,
  `${document}sec_2/`,
  '/targets/zj-2012-t1/',
  '/search/?q=投资',
  '/indicators/gdp/',
  '/tasks/',
  '/en/about/browsers/',
];
const widths = [360, 1280];
const lackOfAll = lacks.find(({ name }) => name === 'all of them');

/** How far the page goes beyond its window; a few pixels are harmless where nothing can cut them off. */
async function findOverflow(page: Page, { css }: Lack): Promise<string[]> {
  const over = await page.evaluate(
    () => window.document.documentElement.scrollWidth - window.innerWidth,
  );
  const allowed = css.some((mark) => mark.test('overflow-x:clip')) ? 4 : 0;
  return over > allowed ? [`is ${String(over)} pixels too wide`] : [];
}

async function look(page: Page, lack: Lack, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  // The bar that says where one is lies over the top of the page until one scrolls on.
  await page.evaluate(() => window.document.querySelector('nav.here')?.remove());
  const height = await page.evaluate(() => window.document.documentElement.scrollHeight);
  // The whole page in one window, so that all of it can be pointed at.
  await page.setViewportSize({ width, height });
  return [...(await page.evaluate(findCovered)), ...(await findOverflow(page, lack))];
}

describe('an engine', () => {
  it.each(lacks.map((lack) => [lack.name, lack] as const))(
    'without %s covers nothing and fails nowhere',
    async (_, lack) => {
      const context = await openOldEngine(site.browser, lack);
      const page = await context.newPage();
      takeFaults(page, site.origin);
      const found: string[] = [];
      for (const address of pages) {
        await page.goto(site.origin + address);
        if (address.includes('#')) await page.locator('nav.here').waitFor();
        if (address.startsWith('/search/')) await page.locator('#results a').first().waitFor();
        for (const width of widths) {
          const faults = await look(page, lack, width);
          found.push(...faults.map((fault) => `${address} at ${String(width)}: ${fault}`));
        }
        found.push(...takeFaults(page, site.origin).map((fault) => `${address} ${fault}`));
      }
      await context.close();
      expect(found).toEqual([]);
    },
  );

  it.each(widths)('without any of them leads on by every mention at %i pixels', async (width) => {
    if (lackOfAll === undefined) throw new Error('no engine lacks everything');
    const context = await openOldEngine(site.browser, lackOfAll, {
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    takeFaults(page, site.origin);
    await page.goto(site.origin + clause);
    const seen = page.locator('.official a:not(.permalink):visible, .contents a:visible');
    const hrefs = await seen.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const different = [...new Set(hrefs)];
    expect(different.length).toBeGreaterThan(15);
    for (const href of different) {
      const link = page
        .locator(`:is(.official, .contents) a[href="${href ?? ''}"]:visible`)
        .first();
      const leads = new URL(href ?? '', site.origin + clause).href;
      await link.hover();
      await link.click();
      await page.waitForURL(leads);
      await page.goto(site.origin + clause);
    }
    expect(takeFaults(page, site.origin)).toEqual([]);
    await context.close();
  });
});
