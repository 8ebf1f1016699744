import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';

const { open } = useSite();

const gdp = '/indicators/gdp/';

const rows = (page: Page, id: string) =>
  page
    .locator(`#${id} tbody tr:not(.group)`)
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText.split(/\s+/)));
const shown = (page: Page, id: string) => page.locator(`#${id} svg:visible`);

describe.each([360, 768, 1280])(
  'the ways to look at an indicator without scripts at %s px',
  (width) => {
    const options = { javaScriptEnabled: false, viewport: { width, height: 900 } };

    it('lead from each to each, and say which is here', async () => {
      const page = await open(gdp, options);
      const tabs = page.locator('nav.tabs a');
      expect(await tabs.allInnerTexts()).toEqual(['历年', '排名', '表格', '地图', '每镇一张小图']);
      const addresses = await tabs.evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).href),
      );
      for (const address of addresses) {
        const response = await page.goto(address);
        expect(response?.status()).toBe(200);
        const { hash, pathname } = new URL(address);
        if (hash !== '') expect(await page.locator(hash).count()).toBe(1);
        else
          expect(await page.locator('.tabs [aria-current=page]').getAttribute('href')).toBe(
            pathname,
          );
        expect(await page.locator('nav.tabs a').count()).toBe(5);
      }
      await page.close();
    });

    it.each([`${gdp}map/`, `/en${gdp}map/`])(
      'draw every town on %s within the window',
      async (address) => {
        const page = await open(address, options);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        const towns = shown(page, 'town-map').locator('[data-of]');
        expect(await towns.count()).toBe(27);
        const none = address.startsWith('/en') ? 'none' : '未见';
        expect(await towns.filter({ hasText: none }).count()).toBe(23);
        expect(await towns.filter({ hasText: '185.7' }).textContent()).toMatch(/龙港|Longgang/);
        for (const town of await towns.all()) {
          const words = town.locator('text');
          const [cell, ...texts] = await Promise.all([
            town.locator('rect').boundingBox(),
            ...(await words.all()).map((one) => one.boundingBox()),
          ]);
          // A wide font may reach into the gap of four pixels between two cells.
          for (const text of texts) {
            expect(text?.x).toBeGreaterThanOrEqual((cell?.x ?? 0) - 1);
            expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(
              (cell?.x ?? 0) + (cell?.width ?? 0) + 2,
            );
          }
        }
        await page.close();
      },
    );
  },
);

describe.each([
  ['by mouse', { viewport: { width: 1280, height: 900 } }, (head: Locator) => head.click()],
  [
    'by finger',
    { viewport: { width: 360, height: 780 }, hasTouch: true },
    (head: Locator) => head.tap(),
  ],
  ['by key', {}, (head: Locator) => head.press('Enter')],
] as const)('a table sorted %s', (_, options, press) => {
  it('begins with the greatest, then with the least, then stands as it did', async () => {
    const page = await open(`${gdp}map/`, options);
    const head = page.locator('#town-map thead button', { hasText: '值' });
    const before = await rows(page, 'town-map');
    await press(head);
    const values = async (): Promise<(string | undefined)[]> =>
      (await rows(page, 'town-map')).slice(0, 4).map((row) => row[2]);
    await expect.poll(values).toEqual(['185.7', '100.1', '65', '63']);
    expect(await page.locator('#town-map [aria-sort=descending]').innerText()).toContain('值');
    await press(head);
    await expect.poll(values).toEqual(['63', '65', '100.1', '185.7']);
    await press(head);
    await expect.poll(() => rows(page, 'town-map')).toEqual(before);
    await page.close();
  });

  it('names the place of each value where places had a heading of their own', async () => {
    const page = await open(gdp, options);
    await press(page.locator('#series thead button', { hasText: '值' }));
    const sorted = async () =>
      (await rows(page, 'series')).slice(1, 3).map((row) => row.slice(0, 3));
    await expect.poll(sorted).toEqual([
      ['龙港镇', '2021年', '340.34'],
      ['龙港镇', '2017年', '277.08'],
    ]);
    await page.locator('#series .drawing').focus();
    await page.keyboard.press('End');
    expect(await page.locator('#series .readout').textContent()).toContain(
      '龙港镇 2021年 340.34 实际',
    );
    await page.close();
  });
});

describe('a map that follows the state', () => {
  it('is drawn for the year of the address, and picks the town under the pointer', async () => {
    const page = await open(`${gdp}?view=map&years=2021`);
    await expect
      .poll(() => page.locator('#series .figure-title').innerText())
      .toBe('2021年地区生产总值（GDP），按设区市看');
    const town = shown(page, 'series').locator('[data-of=longgang] rect');
    await town.scrollIntoViewIfNeeded();
    const box = await town.boundingBox();
    if (box === null) throw new Error('no cell of longgang is shown');
    // Near the lower left corner, far from the middle of the cell.
    await page.mouse.click(box.x + 6, box.y + box.height - 4);
    expect(await page.locator('#series .readout').textContent()).toContain('龙港镇 340.34');
    await expect.poll(() => shown(page, 'series').locator('.pick').count()).toBe(1);
    expect(await page.evaluate(() => location.search)).toBe('?view=map&towns=longgang&years=2021');
    await page.close();
  });

  it('is read and looked through by keys', async () => {
    const page = await open(`${gdp}map/`);
    await page.locator('#town-map .drawing').focus();
    await page.keyboard.press('Home');
    const first = await page.locator('#town-map .readout').textContent();
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('#town-map .readout').textContent();
    expect(first).toContain('镇');
    expect(second).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('#town-map .readout').isVisible()).toBe(false);
    await page.close();
  });
});
