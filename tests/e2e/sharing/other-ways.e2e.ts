import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from '../site/run-axe.ts';
import { useSite } from '../site/use-site.ts';
import { takeFaults } from '../site/watch-page.ts';
import { close, isFocused, look, open, showPart, watchShifts, type Seen } from './opened.ts';

const site = useSite();

const text = '/documents/zj-2012-key-points/';
const clause = `${text}sec_2__cl_6/`;
const sentence = 'sec_2__cl_6__p_1__s_4';
const number = `a.permalink[href$="cite/#${sentence}"]`;
const take = 'nav.here button:last-child';
const sizes = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];

function expectStill(seen: Seen, start: number): void {
  expect(seen).toEqual({ scroll: start, faults: [], isFocusIn: true, shift: 0 });
}

/** Runs inside a page: a point on the first words of a sentence, which lead nowhere. */
function findWords(sentence: Element): [number, number] {
  const range = document.createRange();
  range.selectNodeContents(sentence.firstChild ?? sentence);
  const box = range.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
}

/** Opens the sheet from the bar, looks, and closes it again. */
async function takeFromBar(page: Page, start: number): Promise<void> {
  await open(page, take, 'mouse');
  expectStill(await look(page, `#${sentence}`), start);
  await close(page, 'Esc', 'key');
  expect(await isFocused(page, take)).toBe(true);
  expect(await page.evaluate(() => window.scrollY)).toBe(start);
}

describe.each(sizes)('at $width pixels', (viewport) => {
  it.each([text, clause, `/en${clause}`])('selected words bring the sheet on %s', async (path) => {
    const page = await site.browser.newPage({ viewport });
    await watchShifts(page);
    takeFaults(page, site.origin);
    await page.goto(site.origin + path);
    const start = await showPart(page, `#${sentence}`, 'middle');
    const [x, y] = await page.locator(`#${sentence}`).evaluate(findWords);
    await page.mouse.dblclick(x, y);
    await page.locator('nav.here').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
    await takeFromBar(page, start);
    expect(takeFaults(page, site.origin)).toEqual([]);
    await page.close();
  });

  it.each([text, clause, `/en${clause}`])('who lands on %s takes from the bar', async (path) => {
    const page = await site.browser.newPage({ viewport });
    await watchShifts(page);
    await page.goto(`${site.origin}${path}#${sentence}`);
    await page.locator('nav.here').waitFor();
    const start = await page.evaluate(() => {
      (window as Window & { shift?: number }).shift = 0;
      return window.scrollY;
    });
    await takeFromBar(page, start);
    await page.mouse.wheel(0, 300);
    await page.locator('nav.here').waitFor({ state: 'detached' });
    await page.close();
  });

  it.each(['/targets/zj-2012-t6/', '/indicators/gdp/', '/en/targets/zj-2012-t6/'])(
    'the link of %s brings the sheet',
    async (path) => {
      const page = await site.browser.newPage({ viewport });
      await watchShifts(page);
      await page.goto(site.origin + path);
      const link = 'a[href="cite/#this"]';
      const start = await showPart(page, link, 'middle');
      await open(page, link, 'mouse');
      expectStill(await look(page, link), start);
      await close(page, 'back', 'mouse');
      expect(await isFocused(page, link)).toBe(true);
      expect(page.url()).toBe(site.origin + path);
      await page.close();
    },
  );
});

describe('the open sheet', () => {
  it.each([
    ['light', 360, ''],
    ['dark', 360, '/en'],
    ['dark', 1280, ''],
  ] as const)('has nothing for axe to find: %s, %i pixels %s', async (colour, width, language) => {
    const page = await site.browser.newPage({
      viewport: { width, height: 780 },
      colorScheme: colour,
    });
    await page.goto(site.origin + language + clause);
    await showPart(page, `#${sentence}`, 'high');
    await open(page, number, 'key');
    for (const each of await page.locator('.sheet summary').all()) await each.click();
    expect(await runAxe(page)).toEqual([]);
    await close(page, 'Esc', 'key');
    await page.goto(`${site.origin}${language}${clause}cite/#${sentence}`);
    for (const each of await page.locator('.taken:target summary').all()) await each.click();
    expect(await runAxe(page)).toEqual([]);
    await page.close();
  });

  it('is marked, and marks its sentence, in forced colours', async () => {
    const page = await site.open(clause, { forcedColors: 'active' });
    await open(page, number, 'key');
    const outlines = await page
      .locator(`.sheet, #${sentence}`)
      .evaluateAll((all) =>
        all.map((one) => getComputedStyle(one)).map((s) => [s.outlineStyle, s.borderTopStyle]),
      );
    expect(outlines).toEqual([
      ['solid', 'none'],
      ['none', 'solid'],
    ]);
    await page.close();
  });

  it('keeps the keys in it, both ways round', async () => {
    const page = await site.open(clause);
    await open(page, number, 'key');
    const names = new Set<string>();
    for (const key of [...Array<string>(14).fill('Tab'), ...Array<string>(14).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      const name = await page.evaluate(
        () => document.activeElement?.closest('.sheet') && document.activeElement.textContent,
      );
      expect(name, key).not.toBeNull();
      names.add(name ?? '');
    }
    expect([...names].join()).toMatch(/关闭.*引用格式|引用格式.*关闭/);
    await page.close();
  });

  it('is one, however often and quickly it is asked for', async () => {
    const page = await site.open(clause);
    await page.route('**/cite/', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('.official p .permalink');
      for (const link of [first, second, second]) link?.click();
    });
    await page.locator('.sheet').waitFor();
    await page.waitForTimeout(400);
    expect(await page.locator('.sheet').count()).toBe(1);
    await page.locator(number).click();
    await page.locator('.sheet h2').getByText('第4句').waitFor();
    expect(await page.locator('.sheet').count()).toBe(1);
    // One step back leads out of both.
    await page.goBack();
    await page.locator('.sheet').waitFor({ state: 'detached' });
    expect(page.url()).toBe(`${site.origin}${clause}#${sentence}`);
    await page.close();
  });

  it('lets a link that is clicked lead on', async () => {
    const page = await site.open(clause);
    await open(page, number, 'key');
    await page.locator('.contents a').first().click();
    await page.waitForURL(`**${text}notice/`);
    await page.goBack();
    await page.waitForURL(`**${clause}#${sentence}`);
    await page.close();
  });
});
