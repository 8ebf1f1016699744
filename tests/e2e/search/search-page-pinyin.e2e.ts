import { describe, expect, it } from 'vitest';
import { askOne } from './ask.ts';
import { openSearch } from './open-search.ts';
import { useSite } from '../site/use-site.ts';

const site = useSite(process.env['SEARCH_DIST']);

describe('pinyin', () => {
  it.each([
    ['mu chan xiao yi', '亩产效益', 'sec_2__cl_2'],
    ['muchanxiaoyi', '亩产效益', 'sec_2__cl_2'],
    ['mcxy', '亩产效益', 'sec_2__cl_2'],
    ['dai di jin cheng', '带地进城', 'sec_2__cl_6'],
  ])('%s finds %s', async (query, words, eId) => {
    const page = await openSearch(site.browser, site.origin);
    const { hits, count } = await askOne(page, query);
    expect(count).toBe(1);
    expect(hits.map((hit) => [hit.eId, hit.marks])).toEqual([[eId, [words]]]);
    expect(await page.locator('#search-note').textContent()).toContain(words);
    await page.close();
  });

  it('knows polyphones by their context', async () => {
    const page = await openSearch(site.browser, site.origin);
    expect((await askOne(page, 'zhongzhongzhizhong')).count).toBe(1);
    expect((await askOne(page, 'chongzhongzhizhong')).count).toBe(0);
    expect((await askOne(page, 'xingzhengzhifa')).count).toBeGreaterThan(0);
    expect((await askOne(page, 'hangzhengzhifa')).count).toBe(0);
    await page.close();
  });

  it('finds towns by syllables and initials', async () => {
    const page = await openSearch(site.browser, site.origin);
    for (const query of ['longgang', 'long gang zhen', 'wjjz']) {
      await askOne(page, query);
      const towns = page.locator(':is(#places, #records-town) a');
      expect(await towns.count()).toBe(1);
    }
    await page.close();
  });

  it('is not said of latin words as they stand', async () => {
    const page = await openSearch(site.browser, site.origin);
    await askOne(page, 'gdp');
    expect(await page.locator('#places a').first().getAttribute('href')).toBe('/indicators/gdp/');
    expect(await page.locator('#search-note').isVisible()).toBe(false);
    await page.close();
  });

  it('is fetched for latin letters only', async () => {
    const page = await openSearch(site.browser, site.origin);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await askOne(page, '没有的词');
    expect(asked).not.toContain('/search/pinyin.json');
    await askOne(page, 'mcxy');
    expect(asked).toContain('/search/pinyin.json');
    await page.close();
  });
});
