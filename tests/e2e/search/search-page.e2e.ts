import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask, askOne } from './ask.ts';
import { openSearch, readAnswer } from './open-search.ts';
import { useSite } from '../site/use-site.ts';

const folder = '/documents/zj-2012-key-points/';

const site = useSite(process.env['SEARCH_DIST']);

describe('the search page', () => {
  it('keeps the query in its address', async () => {
    const page = await openSearch(site.browser, site.origin);
    await askOne(page, '亩产效益');
    expect(new URL(page.url()).searchParams.get('q')).toBe('亩产效益');
    await page.goto(`${site.origin}/search/`);
    await page.goBack();
    const { hits } = await readAnswer(page);
    expect(hits.map(({ eId }) => eId)).toEqual(['sec_2__cl_2']);
    expect(await page.locator('#search-input').inputValue()).toBe('亩产效益');
    await page.close();
  });

  it('opens a hit at its sentence', async () => {
    const page = await openSearch(site.browser, site.origin, { query: '1000亿元' });
    const { hits } = await readAnswer(page);
    const mark = encodeURIComponent('1000亿元');
    expect(hits.map(({ href }) => href)).toEqual([
      `${folder}sec_2__cl_1/?mark=${mark}#sec_2__cl_1__p_1__s_1`,
    ]);
    await page.locator('#results a').click();
    expect(await page.locator(':target').textContent()).toContain('1000亿元');
    await page.locator(':target mark').first().waitFor();
    expect(await page.locator(':target mark').allTextContents()).toEqual(['1000亿元']);
    await page.close();
  });

  it('marks every occurrence in the sentence', async () => {
    const page = await openSearch(site.browser, site.origin);
    const { hits } = await askOne(page, '0亿元以上');
    expect(hits.map(({ marks }) => marks)).toEqual([['0亿元以上', '0亿元以上']]);
    await page.close();
  });

  it('is led by the keyboard', async () => {
    const page = await openSearch(site.browser, site.origin, { query: '评价机制' });
    await readAnswer(page);
    await page.keyboard.press('/');
    expect(await findFocus(page)).toBe('search-input');
    await page.keyboard.press('ArrowDown');
    expect(await findFocus(page)).toBe('sec_2__cl_2');
    await page.keyboard.press('ArrowUp');
    expect(await findFocus(page)).toBe('search-input');
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-input').inputValue()).toBe('');
    expect(await page.locator('#search-status').getAttribute('data-state')).toBe('idle');
    expect(await page.locator('#results a').count()).toBe(0);
    await page.close();
  });

  it('names the places a query speaks of', async () => {
    const page = await openSearch(site.browser, site.origin);
    const clause = `${folder}sec_2__cl_3/#sec_2__cl_3`;
    const places: [string, string][] = [
      ['浙政办发[2010]162号', '/documents/zj-2010-162/'],
      ['二(三)', clause],
      ['二、（三）', clause],
      ['sec_2__cl_3', clause],
      ['第二部分第三项', clause],
      ['第二部分第（一）项第1句', `${folder}sec_2__cl_1/#sec_2__cl_1__p_1__s_1`],
      ['2200亿元', '/targets/zj-2012-t1/'],
      ['330327101', '/towns/longgang/'],
      ['龍港鎮', '/towns/longgang/'],
      ['GDP', '/indicators/gdp/'],
      ['330383', '/towns/longgang/'],
    ];
    for (const [query, address] of places) {
      await ask(page, [query]);
      expect(await page.locator('#places a').first().getAttribute('href')).toBe(address);
    }
    await page.close();
  });

  it('says of a place that its words stand nowhere', async () => {
    const page = await openSearch(site.browser, site.origin);
    await ask(page, ['sec_2__cl_3']);
    expect(await page.locator('#search-status').textContent()).toBe('找到1项；条文里没有这几个字');
    await ask(page, ['330327101']);
    expect(await page.locator('#search-status').textContent()).toBe('找到1项；条文里没有这几个字');
    await page.close();
  });

  it('does not take a query that leaves words out for a name', async () => {
    const page = await openSearch(site.browser, site.origin);
    await ask(page, ['亩产 -效益']);
    expect(await page.locator('#places').isVisible()).toBe(false);
    await page.close();
  });

  it('keeps scattered words apart from exact hits', async () => {
    const page = await openSearch(site.browser, site.origin);
    const { count, hits } = await askOne(page, '农民户籍落户');
    expect({ count, hits }).toEqual({ count: 0, hits: [] });
    expect(await page.locator('#fallback h3:visible').first().textContent()).toContain(
      '不连在一起',
    );
    expect(await page.locator('#fallback [data-eid]').getAttribute('data-eid')).toBe('sec_2__cl_6');
    await page.close();
  });

  it('offers near document numbers where none is exact', async () => {
    const page = await openSearch(site.browser, site.origin);
    await askOne(page, '浙政办发〔2010〕163号');
    const near = page.locator('#fallback a[href="/documents/zj-2010-162/"]');
    expect(await near.isVisible()).toBe(true);
    await page.close();
  });

  it.each([
    ['pagefind', /\/pagefind\/|clauses\.json/],
    ['the index', /\/pagefind\/index\/|clauses\.json/],
    ['the wasm', /wasm|clauses\.json/],
  ])('says that hits may lack without the texts and %s', async (_name, blocked) => {
    const page = await openSearch(site.browser, site.origin, { blocked });
    const { state, count } = await askOne(page, '亩产效益');
    expect({ state, count }).toEqual({ state: 'error', count: 0 });
    expect(await page.locator('#search-status').textContent()).toContain('可能不全');
    await page.close();
  });

  it('reaches the index when a reader returns', async () => {
    const blocked = '**/clauses.json';
    const page = await openSearch(site.browser, site.origin, { query: '亩产', blocked });
    expect(await readAnswer(page)).toMatchObject({ state: 'done', count: 1 });
    await page.goto(`${site.origin}/search/?q=亩产效益`);
    expect(await readAnswer(page)).toMatchObject({ state: 'done', count: 1 });
    await page.close();
  });

  it('shows markup in a text as its characters', async () => {
    const page = await site.browser.newPage();
    await page.route('**/clauses.json', async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ body: body.replace('“亩产', '<img src=x onerror=alert(1)>亩产') });
    });
    await page.goto(`${site.origin}/search/?q=亩产`);
    await readAnswer(page);
    expect(await page.locator('#results').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('#results img').count()).toBe(0);
    await page.close();
  });

  it('says without scripts where to read instead', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/search/?q=亩产`);
    expect(await page.locator('.search-without-script').isVisible()).toBe(true);
    expect(await page.locator(`main a[href="${folder}"]`).isVisible()).toBe(true);
    await context.close();
  });

  it.each(['at-once', 'never'])(
    'keeps to its policy and its own origin with texts loaded %s',
    async (plan) => {
      const page = await site.browser.newPage();
      await page.route('**/search/?q=*', async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        expect(html).toContain('data-plan="at-once"');
        const body = html.replace('data-plan="at-once"', `data-plan="${plan}"`);
        await route.fulfill({ response, body });
      });
      const faults: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(site.origin)) faults.push(request.url());
      });
      await page.goto(`${site.origin}/search/?q=亩产`);
      expect(await readAnswer(page)).toMatchObject({ state: 'done', count: 1 });
      // A browser warns after a while of what was fetched early and then not used.
      await page.waitForTimeout(4000);
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});

/** The id, or else the hit's eId, of the element that has the focus. */
async function findFocus(page: Page): Promise<string | null> {
  const focus = page.locator(':focus');
  return (await focus.getAttribute('id')) ?? (await focus.getAttribute('data-eid'));
}
