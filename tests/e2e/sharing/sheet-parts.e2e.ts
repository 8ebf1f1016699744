import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';
import { open } from './opened.ts';

const site = useSite();

const text = '/documents/zj-2012-key-points/';
const clause = `${text}sec_2__cl_6/`;
const sentence = 'sec_2__cl_6__p_1__s_4';
const toNumber = (id: string): string => `a.permalink[href$="cite/#${id}"]`;

/** Has the page write down where something is printed, instead of printing it. */
async function watchPrinting(page: Page): Promise<string[]> {
  const printed: string[] = [];
  await page.context().exposeFunction('notePrinting', (path: string) => printed.push(path));
  await page.context().addInitScript(() => {
    const noted = window as Window & { notePrinting?: (path: string) => void };
    window.print = () => noted.notePrinting?.(location.pathname);
  });
  return printed;
}

describe('the sheet of a sentence', () => {
  it.each([
    [clause, 360, 'its own page'],
    [text, 1280, 'the page of the clause'],
  ])('prints, from %s at %i pixels, %s', async (path, width) => {
    const context = await site.browser.newContext({ viewport: { width, height: 780 } });
    const page = await context.newPage();
    const printed = await watchPrinting(page);
    await page.goto(site.origin + path);
    await open(page, toNumber(sentence), 'key');
    await page.locator('.sheet').getByRole('button', { name: '打印' }).click();
    await expect.poll(() => printed).toEqual([clause]);
    expect(page.url().replace(/#.*/, '')).toBe(site.origin + path);
    await context.close();
  });

  it('leads to the targets that it sets, where it sets any', async () => {
    const page = await site.open(clause);
    await open(page, toNumber(sentence), 'key');
    const links = page.locator('.sheet .promises a:visible');
    expect(await links.allTextContents()).toEqual(['≥ 50 万人', '≥ 20 万人', '提高 ≥ 1 个百分点']);
    await links.nth(1).click();
    await page.waitForURL(`${site.origin}/targets/zj-2012-t7/`);
    await page.goto(site.origin + clause);
    await open(page, toNumber(sentence.replace('s_4', 's_8')), 'key');
    expect(await page.locator('.sheet .promises').count()).toBe(0);
    await page.close();
  });
});

describe('the words in a sheet', () => {
  it('end with … where they are cut, and only there', async () => {
    const page = await site.open('/targets/zj-2012-t6/', {
      viewport: { width: 1280, height: 900 },
    });
    await open(page, 'a[href="cite/#this"]', 'key');
    const look = () =>
      page.locator('.sheet .plain').evaluate((words: HTMLElement) => ({
        shown: words.innerText,
        isCut: words.scrollHeight > words.clientHeight,
      }));
    const whole = await look();
    expect(whole.shown).toMatch(/未见公布结果$/);
    expect(whole.isCut).toBe(false);
    await page.goto(site.origin + clause);
    await open(page, toNumber(sentence), 'key');
    const { isCut, shown } = await look();
    expect(shown).toMatch(/^全年小城市.*百分点以上。$/);
    expect(isCut).toBe(true);
    await page.close();
  });
});
