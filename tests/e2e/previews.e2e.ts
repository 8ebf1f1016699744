import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { runAxe } from './run-axe.ts';
import { serveDist } from './site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveDist>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const document = '/documents/zj-2012-key-points/';
const clause = `${document}sec_2__cl_6/`;

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(site.origin + path);
  return page;
}

/** When anything on the page has moved by itself, in milliseconds since it was opened. */
function listShifts(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const times: number[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) times.push(startTime);
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(times), 200);
      }),
  );
}

describe('previews of terms', () => {
  const preview = '#preview-term-land-into-town';
  const link = '.official a[data-term="land-into-town"]';

  it('open by mouse, move nothing and close by Esc', async () => {
    const page = await open(clause);
    const before = await page.locator('.official').boundingBox();
    const start = await page.evaluate(() => performance.now());
    await page.locator(link).hover();
    await page.locator(preview).waitFor({ state: 'visible' });
    expect(await page.locator(preview).innerText()).toContain('释义未载');
    expect(await page.locator('.official').boundingBox()).toEqual(before);
    expect((await listShifts(page)).filter((time) => time > start)).toEqual([]);
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator(preview).waitFor({ state: 'hidden' });
    await page.close();
  });

  it('open by keyboard and follow the focus', async () => {
    const page = await open(`${document}sec_2__cl_4/`);
    const groups = page.locator('.official a[data-term="pilot-town"]');
    await groups.first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const shown = page.locator('#preview-term-pilot-town');
    await shown.waitFor({ state: 'visible' });
    const place = await shown.boundingBox();
    await groups.nth(1).evaluate((one) => (one instanceof HTMLElement ? one.focus() : undefined));
    await page.waitForTimeout(600);
    expect(await shown.isVisible()).toBe(true);
    expect(await shown.boundingBox()).not.toEqual(place);
    await page.keyboard.press('Escape');
    await shown.waitFor({ state: 'hidden' });
    await page.close();
  });

  it('open at the first tap and lead on at the second', async () => {
    const page = await open(clause, { hasTouch: true, isMobile: true });
    await page.locator(link).tap();
    await page.locator(preview).waitFor({ state: 'visible' });
    expect(new URL(page.url()).pathname).toBe(clause);
    await page.locator(link).tap();
    await page.waitForURL('**/glossary/land-into-town/');
    await page.close();
  });
});
