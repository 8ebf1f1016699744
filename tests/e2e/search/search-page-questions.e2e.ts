import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from '../site/run-axe.ts';
import { useSite } from '../site/use-site.ts';
import { readAnswer } from './open-search.ts';

const site = useSite(process.env['SEARCH_DIST']);
const phone = { width: 360, height: 780 };

describe('a question', () => {
  it('is answered by a figure with period, source, certainty and chart', async () => {
    await inSearch('/search/', '龙港 2021 GDP', async (page) => {
      const answer = page.locator('#answers li').first();
      const words = await answer.textContent();
      for (const said of ['龙港镇', '340.34亿元', '2021年', '实际', '可靠程度', '出处']) {
        expect(words).toContain(said);
      }
      expect(await answer.locator('[data-part="source"]').getAttribute('href')).toBe(
        '/towns/longgang/#s08',
      );
      const chart = answer.locator('svg');
      expect(await chart.getAttribute('aria-label')).toContain('2017年277.08亿元');
      expect(await chart.locator('circle.asked').count()).toBe(1);
      const sizes = (kind: string) =>
        chart
          .locator(kind)
          .evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().width));
      expect(Math.min(...(await sizes('circle.asked')))).toBeGreaterThan(
        Math.max(...(await sizes('circle:not(.asked)'))),
      );
      expect(await page.locator('#search-status').textContent()).toBe(
        '找到1项；条文里没有这几个字',
      );
      expect(await runAxe(page)).toEqual([]);
    });
  });

  it('about a target is answered before its page is opened, in words and as a bar', async () => {
    await inSearch('/search/', '财政总收入', async (page) => {
      const hit = page.locator('#records-target li', { hasText: '每镇财政总收入' });
      const answer = hit.locator('.entry-answer');
      expect((await answer.innerText()).trim()).toBe('已知2镇未达到，25镇无数据');
      expect(await answer.locator('svg path').count()).toBe(2);
      expect(await runAxe(page)).toEqual([]);
    });
    await inSearch('/en/search/', '2200亿元', async (page) => {
      const answer = page.locator('.entry-answer').first();
      expect((await answer.innerText()).trim()).toBe('No published result');
      expect(await answer.locator('svg').count()).toBe(0);
    });
  });

  it('is told in english what is missing and who could publish it', async () => {
    await inSearch('/en/search/', 'Duqiao GDP', async (page) => {
      const words = await page.locator('#answers').textContent();
      expect(words).toContain('No published figure has been found');
      expect(words).toContain('Duqiao');
      expect(await page.locator('#answers a').first().getAttribute('href')).toBe(
        '/en/towns/duqiao/',
      );
      expect(await page.locator('#search-status').textContent()).toBe(
        '1 result, not in the text itself',
      );
    });
  });

  it('that nothing answers gets ways on', async () => {
    await inSearch('/search/', '杜桥 房价', async (page) => {
      const ways = page.locator('#fallback .search-ways a:visible');
      expect(await ways.first().getAttribute('href')).toBe('/towns/duqiao/');
      expect(await ways.count()).toBe(7);
      expect(await page.locator('#answers, #places').filter({ visible: true }).count()).toBe(0);
    });
  });
});

describe('a page with a query in its address', () => {
  it.each(['龙港 2021 GDP', '亩产效益', '各级政府', '投资'])(
    'shows the first answer to %s in the first third of a phone',
    async (query) => {
      await inSearch('/search/', query, async (page) => {
        const first = page.locator('[data-answers] a:visible').first();
        expect((await first.boundingBox())?.y).toBeLessThan(phone.height / 3);
      });
    },
  );

  it.each(['龙港 2021 GDP', '投资', '房价', '农民进城'])('does not move for %s', async (query) => {
    for (const viewport of [phone, { width: 1280, height: 900 }]) {
      await inSearch(
        '/search/',
        query,
        async (page) => {
          expect(
            await page.evaluate(() => Number(document.body.dataset['moved'] ?? 0)),
          ).toBeLessThan(0.02);
        },
        viewport,
      );
    }
  });

  it('takes the arrows straight after enter', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/`);
    await page.locator('input[name="q"]:visible').first().fill('亩产效益');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/**');
    await readAnswer(page);
    await page.keyboard.press('ArrowDown');
    const first = page.locator('[data-answers] a:visible').first();
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.close();
  });
});

/** Opens a query by its address, with what moves in the window added up, and waits for its answer. */
async function inSearch(
  path: string,
  query: string,
  work: (page: Page) => Promise<void>,
  viewport = phone,
): Promise<void> {
  const page = await site.browser.newPage({ viewport });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number };
        const before = Number(document.body.dataset['moved'] ?? 0);
        document.body.dataset['moved'] = String(before + value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site.origin}${path}?q=${encodeURIComponent(query)}`);
  await page.waitForFunction((text) => {
    const status = document.querySelector<HTMLElement>('#search-status');
    return status?.dataset['query'] === text && status.dataset['state'] === 'done';
  }, query);
  await page.waitForTimeout(300);
  await work(page);
  await page.close();
}
