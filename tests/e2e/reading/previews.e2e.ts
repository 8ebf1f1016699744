import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from '../site/run-axe.ts';
import { useSite } from '../site/use-site.ts';

const site = useSite();
const { open } = site;

const document = '/documents/zj-2012-key-points/';
const clause = `${document}sec_2__cl_6/`;

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

/** Does something, and fails where it moved the text or anything else on the page. */
async function withoutShift(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.locator('.official').boundingBox();
  const start = await page.evaluate(() => performance.now());
  await act();
  expect(await page.locator('.official').boundingBox()).toEqual(before);
  expect((await listShifts(page)).filter((time) => time > start)).toEqual([]);
}

/** What is mentioned, where, the preview of it, the words that it shows and the page that it opens. */
const mentions = [
  {
    what: 'a term',
    path: clause,
    link: '.official a[data-term="land-into-town"]',
    preview: '#preview-term-land-into-town',
    words: '释义见其页',
    onPage: '户籍制度改革',
    leads: '/glossary/land-into-town/',
  },
  {
    what: 'a cited document',
    path: `${document}preamble/`,
    link: '.official a[data-cites="zj-2010-162"]',
    preview: '#preview-zj-2010-162',
    words: '浙政办发〔2010〕162号',
    onPage: '浙政办发〔2010〕162号',
    leads: '/documents/zj-2010-162/',
  },
];

describe.each(mentions)('the preview of $what', ({ path, link, preview, words, onPage, leads }) => {
  it('opens by mouse, moves nothing and closes by Esc', async () => {
    const page = await open(path);
    await withoutShift(page, async () => {
      await page.locator(link).hover();
      await page.locator(preview).waitFor({ state: 'visible' });
    });
    expect(await page.locator(preview).innerText()).toContain(words);
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator(preview).waitFor({ state: 'hidden' });
    await page.close();
  });

  it('stays while the mouse is on it, and leads on from there', async () => {
    const page = await open(path);
    await page.locator(link).hover();
    await page.locator(`${preview} a`).hover();
    await page.waitForTimeout(600);
    await page.locator(`${preview} a`).click();
    await page.waitForURL(`**${leads}`);
    await page.close();
  });

  it('opens by keyboard, closes by Esc and leaves the focus where it was', async () => {
    const page = await open(path);
    await page.locator(link).focus();
    await page.keyboard.press('Shift+Tab');
    await withoutShift(page, async () => {
      await page.keyboard.press('Tab');
      await page.locator(preview).waitFor({ state: 'visible' });
    });
    await page.keyboard.press('Escape');
    await page.locator(preview).waitFor({ state: 'hidden' });
    expect(await page.locator(link).evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${leads}`);
    await page.close();
  });

  it('opens at the first tap and leads on at the second', async () => {
    const page = await open(path, { hasTouch: true, isMobile: true });
    await withoutShift(page, async () => {
      await page.locator(link).tap();
      await page.locator(preview).waitFor({ state: 'visible' });
    });
    expect(new URL(page.url()).pathname).toBe(path);
    await page.locator(link).tap();
    await page.waitForURL(`**${leads}`);
    await page.close();
  });

  it('leads on by a tap inside it', async () => {
    const page = await open(path, { hasTouch: true, isMobile: true });
    await page.locator(link).tap();
    await page.locator(`${preview} a`).tap();
    await page.waitForURL(`**${leads}`);
    await page.close();
  });

  it('is gone as soon as the focus moves on', async () => {
    const page = await open(path);
    await page.locator(link).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.locator(preview).waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    expect(await page.locator(preview).isVisible()).toBe(false);
    await page.close();
  });

  it('is no need without scripts: the link leads to all of it', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator(preview).isVisible()).toBe(false);
    await page.locator(link).click();
    await page.waitForURL(`**${leads}`);
    expect(await page.locator('main').innerText()).toContain(onPage);
    await page.close();
  });
});

describe('previews of one term', () => {
  it('follow the focus from mention to mention', async () => {
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
});
