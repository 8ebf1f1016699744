import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from '../site/run-axe.ts';
import { askOne } from './ask.ts';
import { openSearch, readAnswer, type Opening } from './open-search.ts';
import { useSite } from '../site/use-site.ts';

const pagefindAlone = { blocked: '**/clauses.json' };

const site = useSite(process.env['SEARCH_DIST']);

/** Opens a search by its address and works on it. */
async function inSearch(
  search: string,
  work: (page: Page) => Promise<void>,
  opening: Opening = {},
): Promise<void> {
  const page = await openSearch(site.browser, site.origin, opening);
  await page.goto(`${site.origin}/search/${search}`);
  await readAnswer(page);
  await work(page);
  await page.close();
}

/** What a facet offers, with its counts. */
async function readFacet(page: Page, name: string): Promise<string[]> {
  return page.locator(`#facet-${name} li`).allTextContents();
}

describe('facets', () => {
  it.each([
    ['both tiers', {}],
    ['pagefind alone', pagefindAlone],
  ])('count what a quoted phrase finds with %s', async (_name, opening) => {
    const work = async (page: Page): Promise<void> => {
      expect(await readFacet(page, 'kind')).toContain('条文3');
      expect(await readFacet(page, 'kind')).toContain('目标2');
      expect(await readFacet(page, 'kind')).toContain('任务6');
      expect(await readFacet(page, 'section')).toEqual(['二、重点任务9', '三、保障措施2']);
    };
    await inSearch(`?q=${encodeURIComponent('“投资”')}`, work, opening);
  });

  it('narrow the answer and stand in the address', async () => {
    await inSearch('?q=投资', async (page) => {
      await page.locator('#facet-kind input[value="indicator"]').click();
      expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['indicator']);
      expect(await page.locator('#results a').count()).toBe(0);
      expect(await page.locator('#records-indicator a').count()).toBeGreaterThan(5);
      expect(await page.locator('#search-status').textContent()).not.toContain('没有');
      await page.locator('#chips li button').click();
      expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('投资')}`);
      expect(await page.locator('#results a[data-eid]').count()).toBe(3);
      expect(await page.locator('#chips').isVisible()).toBe(false);
    });
  });

  it('are read from the address', async () => {
    await inSearch('?q=投资&kind=clause&section=zj-2012-key-points.sec_3', async (page) => {
      const status = page.locator('#search-status');
      expect(await status.getAttribute('data-count')).toBe('1');
      expect(await page.locator('#results a').getAttribute('data-eid')).toBe('sec_3');
      expect(await page.locator('#facet-kind input:checked').getAttribute('value')).toBe('clause');
    });
  });

  it('work by keyboard and keep the focus', async () => {
    await inSearch('?q=投资', async (page) => {
      await page.locator('#facet-kind input[value="target"]').focus();
      await page.keyboard.press('Space');
      expect(await page.locator('#records-target a').count()).toBe(2);
      expect(await page.locator(':focus').getAttribute('value')).toBe('target');
      await page.keyboard.press('Escape');
      expect(await page.locator(':focus').getAttribute('id')).toBe('search-input');
      expect(await page.locator('#search-input').inputValue()).toBe('投资');
    });
  });

  it('say when they leave nothing', async () => {
    await inSearch('?q=亩产效益&year=1999', async (page) => {
      expect(await page.locator('#no-match').isVisible()).toBe(true);
      expect(await page.locator('#fallback').isVisible()).toBe(false);
      await page.locator('#clear').click();
      expect(await page.locator('#results a[data-eid]').count()).toBe(1);
    });
  });
});

describe('one box', () => {
  it.each([
    ['钱清街道', 'town', '/towns/qianqing/'],
    ['330603009', 'town', '/towns/qianqing/'],
    ['Longgang', 'town', '/towns/longgang/'],
    ['long gang', 'town', '/towns/longgang/'],
    ['财政总收入', 'indicator', '/indicators/fiscal-revenue-total/'],
    ['Total fiscal revenue', 'indicator', '/indicators/fiscal-revenue-total/'],
    ['限额以上投资', 'target', '/targets/zj-2012-t1/'],
    ['小城市培育试点的通知', 'document', '/documents/zj-2010-162/'],
  ])('finds %s, a %s', async (query, kind, address) => {
    const page = await openSearch(site.browser, site.origin);
    await askOne(page, query);
    const found = page.locator(`:is(#places, #records-${kind}) a[href="${address}"]`);
    expect(await found.count()).toBe(1);
    await page.close();
  });

  it('finds who cites a document', async () => {
    await inSearch('?q=浙政办发〔2010〕162号&kind=citation', async (page) => {
      const citation = page.locator('#records-citation a');
      expect(await citation.textContent()).toContain('浙政办发〔2010〕162号');
      expect(await citation.getAttribute('href')).toMatch(
        /preamble\/\?mark=.+#preamble__p_1__s_1$/,
      );
    });
  });
});

describe('the answer', () => {
  it.each([
    ['light', 1280],
    ['light', 360],
    ['dark', 768],
    ['dark', 360],
  ] as const)('passes axe in %s at %d pixels', async (colorScheme, width) => {
    const page = await site.browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(`${site.origin}/search/?q=投资&kind=clause&kind=target`);
    await readAnswer(page);
    if (width < 640) await page.locator('#search-tools > summary').click();
    await page.locator('#facets-more summary').click();
    await page.locator('.search-hit summary').first().click();
    expect(await runAxe(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('leads to each other sentence of a provision', async () => {
    await inSearch('?q=投资', async (page) => {
      const further = page.locator('.search-hit details').first();
      expect(await further.locator('summary').textContent()).toBe('本条另有2处');
      await further.locator('summary').click();
      const hrefs = await further
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1]));
      expect(hrefs).toEqual(['sec_2__cl_1__p_1__s_4', 'sec_2__cl_1__p_1__s_5']);
    });
  });

  it('links the sentence also with pagefind alone', async () => {
    const page = await openSearch(site.browser, site.origin, pagefindAlone);
    const { hits } = await askOne(page, '亩产效益');
    expect(hits[0]?.href).toMatch(/sec_2__cl_2\/\?mark=.+#sec_2__cl_2__p_1__s_4$/);
    await page.close();
  });

  it('lists as many provisions as the address says', async () => {
    await inSearch('?q=小城市&kind=clause&show=4', async (page) => {
      const links = page.locator('#results a[data-eid]');
      expect(await links.count()).toBe(4);
      expect(await page.locator('#search-status').getAttribute('data-count')).toBe('10');
      await page.locator('#more').click();
      expect(await links.count()).toBe(10);
      expect(await page.locator('#more').isVisible()).toBe(false);
      expect(new URL(page.url()).searchParams.get('show')).toBe('104');
      expect(await links.nth(4).evaluate((link) => link === document.activeElement)).toBe(true);
    });
  });
});
