import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askOne } from './ask.ts';
import { openSearch, readAnswer } from './open-search.ts';
import { useSite } from '../site/use-site.ts';

const clause = '/documents/zj-2012-key-points/sec_2__cl_2/';

const site = useSite(process.env['SEARCH_DIST']);

/** A page with an answer, that may use the clipboard. */
async function openShared(search: string): Promise<Page> {
  const context = await site.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}/search/${search}`);
  await readAnswer(page);
  return page;
}

/** What a button of the page copies. */
async function copy(page: Page, style: string): Promise<string> {
  await page.locator(`[data-share="${style}"]`).click();
  await page.waitForFunction(
    () => document.querySelector('#copy-status')?.textContent === '已复制',
  );
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('sharing', () => {
  it('copies the address with query and filters', async () => {
    const page = await openShared('?q=亩产效益&kind=clause');
    expect(await copy(page, 'link')).toBe(page.url());
    expect(page.url()).toContain('kind=clause');
    await page.context().close();
  });

  it.each([
    ['text', '1. 《2012年全省小城市培育试点和中心镇发展改革工作要点》第二部分第（二）项第4句：'],
    [
      'markdown',
      '1. [《2012年全省小城市培育试点和中心镇发展改革工作要点》第二部分第（二）项第4句](<',
    ],
    ['csv', '"《2012年全省小城市培育试点和中心镇发展改革工作要点》第二部分第（二）项第4句",'],
  ])('copies all hits with their citations as %s', async (style, citation) => {
    const page = await openShared('?q=亩产效益');
    const list = await copy(page, style);
    expect(list).toContain(citation);
    expect(list).toContain('推行“亩产效益”评价机制');
    expect(list).toContain(`${clause}#sec_2__cl_2__p_1__s_4`);
    await page.context().close();
  });
});

describe('an opened hit', () => {
  it('marks the phrase and leads back to the results', async () => {
    const page = await openSearch(site.browser, site.origin);
    await page.goto(`${site.origin}/search/?q=投资&section=zj-2012-key-points.sec_2`);
    await readAnswer(page);
    await page.locator('#results a[data-eid="sec_2__cl_1"]').click();
    await page.locator('.official mark').first().waitFor();
    expect(await page.locator('.official mark').allTextContents()).toEqual(Array(4).fill('投资'));
    const wayBack = page.locator('#way-back');
    expect(await wayBack.textContent()).toContain('本页标出4处');
    await wayBack.locator('a').click();
    await readAnswer(page);
    expect(new URL(page.url()).searchParams.get('section')).toBe('zj-2012-key-points.sec_2');
    await page.close();
  });

  it('has the focus again when the reader goes back', async () => {
    const page = await openSearch(site.browser, site.origin, { query: '投资' });
    await readAnswer(page);
    const hit = page.locator('#results a[data-eid="sec_3"]');
    await hit.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    const findTop = async () => Math.round((await hit.boundingBox())?.y ?? Number.NaN);
    const before = await findTop();
    await hit.click();
    await page.waitForURL('**/sec_3/**');
    await page.goBack();
    await page.locator('#results a[data-eid="sec_3"]:focus').waitFor();
    await expect.poll(findTop).toBe(before);
    await page.close();
  });

  it('is marked across sentences and markup', async () => {
    const page = await site.browser.newPage();
    const words = encodeURIComponent('2个百分点以上。大力发展商贸');
    await page.goto(`${site.origin}${clause}?mark=${words}`);
    await page.locator('.official mark').first().waitFor();
    const marks = await page.locator('.official mark').allTextContents();
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.join('')).toBe('2个百分点以上。大力发展商贸');
    expect(await page.locator('#way-back a').isVisible()).toBe(true);
    await page.close();
  });

  it('takes what it is asked to mark as text', async () => {
    const page = await site.browser.newPage();
    const words = encodeURIComponent('<img src=x onerror=alert(1)>亩产');
    await page.goto(`${site.origin}${clause}?mark=${words}`);
    expect(await page.locator('main img[src="x"], main mark').count()).toBe(0);
    await page.close();
  });

  it('is cited without what was marked', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}${clause}?mark=${encodeURIComponent('亩产')}`);
    await page.locator('.official mark').first().waitFor();
    await page.locator('a.permalink[href="cite/#sec_2__cl_2__p_1__s_4"]').click();
    await page.locator('.sheet').waitFor();
    expect(await page.locator('.sheet .address').textContent()).toMatch(/\/zj12\/2\.2\.4\/$/);
    expect(await page.locator('.sheet pre.gbt7714').textContent()).toMatch(
      new RegExp(`${clause}#sec_2__cl_2__p_1__s_4$`),
    );
    await page.close();
  });
});

describe('the box', () => {
  it.each(['/', clause, '/towns/longgang/', '/en/targets/', '/404.html'])(
    'is reached by a key on %s',
    async (address) => {
      const page = await site.browser.newPage();
      await page.goto(site.origin + address);
      await page.keyboard.press('/');
      expect(await page.locator(':focus').getAttribute('name')).toBe('q');
      await page.keyboard.type('亩产/a');
      expect(await page.locator(':focus').inputValue()).toBe('亩产/a');
      await page.close();
    },
  );

  it('asks the search page without a script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.origin + clause);
    await page.locator('input[name="q"]').fill('亩产');
    await page.locator('input[name="q"]').press('Enter');
    expect(page.url()).toBe(`${site.origin}/search/?q=${encodeURIComponent('亩产')}`);
    await context.close();
  });
});

describe('a weak line', () => {
  it('still has the texts answer', async () => {
    const page = await openSearch(site.browser, site.origin, { blocked: '**/pagefind/**' });
    const { state, count } = await askOne(page, '亩产效益');
    expect({ state, count }).toEqual({ state: 'done', count: 1 });
    expect(await page.locator('#search-note').isVisible()).toBe(false);
    await page.close();
  });

  it('says after a while that it is slow', async () => {
    const page = await site.browser.newPage();
    await page.route('**/catalogue.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await route.continue();
    });
    await page.goto(`${site.origin}/search/?q=亩产效益`);
    const status = page.locator('#search-status');
    expect(await status.textContent()).toBe('正在查……');
    await page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent.includes('网络较慢'),
    );
    expect((await readAnswer(page)).count).toBe(1);
    await page.close();
  });

  it('asks anew when the line is back', async () => {
    const page = await openSearch(site.browser, site.origin, {
      blocked: /\/pagefind\/|clauses\.json/,
    });
    expect((await askOne(page, '亩产效益')).state).toBe('error');
    await page.unroute(/\/pagefind\/|clauses\.json/);
    await page.locator('#search-input').press('Enter');
    await page.locator('#search-status[data-state="done"]').waitFor();
    expect(await page.locator('#results a[data-eid]').count()).toBe(1);
    await page.close();
  });
});
