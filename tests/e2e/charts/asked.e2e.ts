import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';

const site = useSite();
const { open } = site;

/** Of this indicator a town has a value in the year of its goal. */
const revenue = '/indicators/fiscal-revenue-total/';
const said = (page: Page) => page.locator('#series .readout');

/** Points at the last mark of a town. */
async function pointAt(page: Page, town: string): Promise<void> {
  const mark = page.locator(
    `#series svg:visible g[data-of="${town}"] :is(circle:not(.halo), .other)`,
  );
  await mark.last().scrollIntoViewIfNeeded();
  const box = await mark.last().boundingBox();
  if (box === null) throw new Error(`no mark of ${town} is shown`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

describe('what a point says', () => {
  it('is also what was promised for its year, with the way to it', async () => {
    const page = await open(revenue);
    await pointAt(page, 'hecun');
    expect(await said(page).innerText()).toMatch(/贺村镇 2015年 5\.69 实际\n.+\n2015年目标≥10亿元/);
    await said(page).getByRole('link').click();
    await page.waitForURL('**/targets/plan-2015-g5/');
    await page.close();
  });

  it('names no promise of another year', async () => {
    const page = await open(revenue);
    await pointAt(page, 'longgang');
    expect(await said(page).innerText()).toContain('龙港镇 2021年');
    expect(await said(page).getByRole('link').count()).toBe(0);
    await page.close();
  });

  it('leads to the promise by keys alone', async () => {
    const page = await open(revenue);
    await page.locator('#series .drawing').focus();
    await page.keyboard.press('Home');
    const find = async (): Promise<void> => {
      for (let step = 0; step < 30; step += 1) {
        if ((await said(page).getByRole('link').count()) > 0) return;
        await page.keyboard.press('ArrowRight');
        const before = await said(page).innerText();
        await page.keyboard.press('ArrowRight');
        if (before === (await said(page).innerText())) await page.keyboard.press('ArrowDown');
      }
    };
    await find();
    await page.keyboard.press('Tab');
    expect(await said(page).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/targets/plan-2015-g5/');
    await page.close();
  });

  it('stands below the table without scripts', async () => {
    const page = await open(revenue, { javaScriptEnabled: false });
    const link = page.locator('#series tfoot a');
    expect(await link.innerText()).toBe('2015年目标≥10亿元（每个试点镇）');
    expect(await link.getAttribute('href')).toBe('/targets/plan-2015-g5/');
    await page.close();
  });
});

describe('the point that is asked, in forced colours', () => {
  it('has another shape than the ring of a value that is not sure', async () => {
    const page = await open('/indicators/gdp/', { forcedColors: 'active' });
    await pointAt(page, 'longgang');
    const cursor = page.locator('#series .cursor');
    const look = await cursor.evaluate((one) => {
      const { borderRadius, borderTopStyle } = getComputedStyle(one);
      return [borderRadius, borderTopStyle];
    });
    expect(look).toEqual(['0px', 'double']);
    const [own, ring] = await Promise.all([
      cursor.boundingBox(),
      page.locator('#series svg:visible g[data-of="longgang"] .halo').last().boundingBox(),
    ]);
    expect(own?.width ?? 0).toBeGreaterThan((ring?.width ?? 0) + 4);
    await page.close();
  });

  it('belongs to a picked town by its size too', async () => {
    const page = await open('/indicators/gdp/?towns=longgang', { forcedColors: 'active' });
    const widthOf = (style: string) =>
      page
        .locator(`#series svg:visible g.${style} :is(circle:not(.halo), .other)`)
        .last()
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).strokeWidth));
    await expect.poll(() => widthOf('pick')).toBeGreaterThanOrEqual(2 * (await widthOf('rest')));
    await page.close();
  });
});

describe('a view that an address asks for', () => {
  it.each([
    ['360', { viewport: { width: 360, height: 780 }, hasTouch: true }],
    ['1280', { viewport: { width: 1280, height: 900 } }],
  ] as const)('stands where it is drawn, at %s px', async (_, options) => {
    const addresses = [
      '/indicators/gdp/',
      '/indicators/gdp/?view=ranking',
      '/indicators/gdp/?view=map&years=2021',
      '/indicators/gdp/?group=wenzhou',
      '/en/indicators/gdp/?measure=index&towns=longgang',
      '/explore/?indicator=gdp&against=fiscal-revenue-total',
    ];
    const context = await site.browser.newContext(options);
    for (const address of addresses) {
      const page = await context.newPage();
      await page.addInitScript(() => {
        const moved = { sum: 0 };
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            moved.sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.origin + address);
      if (address.includes('?')) await page.locator('.asks-fields').waitFor({ state: 'attached' });
      await page.waitForTimeout(600);
      const sum = await page.evaluate(
        () => (window as unknown as { moved: { sum: number } }).moved.sum,
      );
      expect(sum, address).toBeLessThanOrEqual(0.02);
      expect(await page.locator('#series svg:visible').count()).toBe(1);
      await page.close();
    }
    await context.close();
  });

  it('shows the plain chart where its data do not come', async () => {
    const page = await site.browser.newPage();
    await page.route('**/chart.json', (route) => route.abort());
    await page.goto(`${site.origin}/indicators/gdp/?view=ranking`);
    await page.locator('#series svg:visible').waitFor();
    expect(await page.locator('#series .told').innerText()).toContain('没能重画');
    await page.close();
  });
});
