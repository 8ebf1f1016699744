import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';

const { open } = useSite();

describe('the explorer', () => {
  it('begins with the indicator of which most towns have values, and says how much there is of each', async () => {
    const page = await open('/explore/', { javaScriptEnabled: false });
    expect(await page.locator('#series svg:visible').count()).toBe(1);
    const known = await page.locator('.entries li p').allInnerTexts();
    const towns = known.map((text) => Number(/^(\d+)个镇/.exec(text)?.[1]));
    expect(towns.length).toBeGreaterThan(3);
    expect(towns).toEqual(towns.toSorted((a, b) => b - a));
    expect(await page.locator('form.explore').isVisible()).toBe(false);
    // In place of the form stands why there is none.
    expect(await page.locator('main').innerText()).toContain('这个浏览器没有运行脚本');
    await page.close();
  });

  it('shows another indicator at an address of its own, and holds two against each other', async () => {
    const page = await open('/explore/');
    const title = page.locator('#series .figure-title');
    await page.locator('select[name=indicator]').selectOption('gdp');
    await page.getByRole('button', { name: '看图' }).click();
    await page.waitForURL('**/explore/?indicator=gdp&against=');
    await expect.poll(() => title.innerText()).toBe('地区生产总值（GDP）');
    expect(await page.locator('select[name=indicator]').inputValue()).toBe('gdp');
    await page.goBack();
    await expect.poll(() => page.locator('select[name=indicator]').inputValue()).not.toBe('gdp');
    await page.close();
  });

  it('says why two indicators cannot be held against each other', async () => {
    const page = await open('/explore/?indicator=gdp&against=gdp&view=scatter&years=2006');
    await expect
      .poll(() => page.locator('#series .told').innerText())
      .toContain('所选的年份没有值');
    await page.close();
  });

  it('draws both of a year where towns have both', async () => {
    const page = await open('/explore/?indicator=gdp&against=gdp');
    await expect.poll(() => page.locator('#series').getAttribute('data-chart')).toBe('scatter');
    await page.close();
  });
});
