import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lacks, openOldEngine } from '../engines/old-engine.ts';
import { useSite } from '../site/use-site.ts';
import { takeFaults } from '../site/watch-page.ts';
import { close, isFocused, look, open, showPart, watchShifts } from './opened.ts';

const site = useSite();

const clause = '/documents/zj-2012-key-points/sec_2__cl_6/';
const sentence = 'sec_2__cl_6__p_1__s_4';
const number = `a.permalink[href$="cite/#${sentence}"]`;
const words =
  '全年小城市培育试点镇和中心镇建成区新增常住人口50万人以上，其中小城市培育试点镇新增20万人以上，城镇化率提高1个百分点以上。';
const source = '《2012年全省小城市培育试点和中心镇发展改革工作要点》第二部分第（六）项第4句';
const styles = ['GB/T 7714', 'APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON', 'Markdown', 'HTML'];

async function copy(page: Page, button: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await page.locator(button).click();
  await page
    .locator('#copy-status')
    .getByText(/已复制|Copied/)
    .waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Everything that the copy buttons of the open sheet give, by the names of the citations. */
async function copyAll(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.locator('.sheet .citations summary').click();
  const copied = new Map<string, string>();
  for (const [at, button] of (await page.locator('.sheet dt button').all()).entries()) {
    const name = await button.getAttribute('aria-label');
    copied.set(
      name?.replace(/^\S+ /, '') ?? '',
      await copy(page, `.sheet dt button >> nth=${String(at)}`),
    );
  }
  return copied;
}

async function openCopying(path: string): Promise<Page> {
  const context = await site.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}

describe('what the sheet copies', () => {
  it('is the sentence, its address, and each citation of it', async () => {
    const page = await openCopying(clause);
    await open(page, number, 'mouse');
    const all = await copy(page, '.sheet .first');
    expect(all).toMatch(/\/zj12\/2\.6\.4\/$/);
    expect(all.startsWith(`${words}\n——${source}\n`)).toBe(true);
    const address = await copy(page, '.sheet .ways button >> nth=0');
    expect(all.endsWith(`\n${address}`)).toBe(true);
    const citations = await copyAll(page);
    expect([...citations.keys()]).toEqual(['公文引用式', ...styles]);
    expect(citations.get('公文引用式')).toBe(source);
    for (const style of styles)
      expect(citations.get(style), style).toContain(`${clause}#${sentence}`);
    expect(citations.get('Markdown')).toContain(words);
    // The page leaves the day of reading open, and what is copied has the reader's.
    const { day, shown } = await page.evaluate(() => ({
      day: new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(),
      shown: document.querySelector('.sheet .gbt7714')?.textContent ?? '',
    }));
    expect(shown).toContain('[YYYY-MM-DD]');
    expect(citations.get('GB/T 7714')).toBe(shown.replace('YYYY-MM-DD', day));
    await page.locator('.sheet .embed summary').click();
    const code = await copy(page, '.sheet .embed button');
    expect(code).toContain(`/embed${clause.replace('sec_2__cl_6/', '')}${sentence}/`);
    await page.context().close();
  });

  it.each([
    ['/targets/zj-2012-t6/', '/zj12/t6/', '50'],
    ['/indicators/gdp/', '/i/gdp/', '地区生产总值'],
  ])('is on %s what the page is about', async (path, short, said) => {
    const page = await openCopying(path);
    await open(page, 'a[href="cite/#this"]', 'mouse');
    expect(await page.locator('.sheet .first').innerText()).toBe('复制内容和出处');
    const all = await copy(page, '.sheet .first');
    expect(all).toContain(said);
    expect(all.endsWith(short)).toBe(true);
    const citations = await copyAll(page);
    expect(citations.size).toBeGreaterThan(7);
    for (const [style, text] of citations) {
      if (styles.includes(style)) expect(text, style).toContain(path);
    }
    await page.context().close();
  });
});

const needed = ['popover', 'clipboard', 'share', 'has', 'all of them'];

describe.each(lacks.filter(({ name }) => needed.includes(name)))('without $name', (lack) => {
  it.each([360, 1280])('the sheet opens, copies and closes at %i pixels', async (width) => {
    const context = await openOldEngine(site.browser, lack, { viewport: { width, height: 800 } });
    const page = await context.newPage();
    await watchShifts(page);
    takeFaults(page, site.origin);
    await page.goto(site.origin + clause);
    const start = await showPart(page, `#${sentence}`, 'middle');
    await open(page, number, 'mouse');
    const still = { scroll: start, faults: [], isFocusIn: true, shift: 0 };
    expect(await look(page, `#${sentence}`)).toEqual(still);
    expect(await page.locator('.sheet').getByText('分享', { exact: true }).count()).toBe(0);
    await page.locator('.sheet .first').click();
    if (lack.name === 'all of them') {
      const field = page.locator('.sheet .copy-box textarea');
      expect(await field.inputValue()).toContain(words);
      // The sheet has grown and is still where it covers nothing.
      expect(await look(page, `#${sentence}`)).toMatchObject({ scroll: start, faults: [] });
      await field.press('Escape');
    } else await page.locator('#copy-status').getByText('已复制').waitFor();
    await close(page, 'Esc', 'key');
    expect(await isFocused(page, number)).toBe(true);
    expect(takeFaults(page, site.origin)).toEqual([]);
    await context.close();
  });
});

it('lacks what it says it lacks', () => {
  expect(lacks.filter(({ name }) => needed.includes(name))).toHaveLength(needed.length);
});

describe('without scripts', () => {
  it.each([
    [clause, number, words],
    ['/documents/zj-2012-key-points/', number, words],
    ['/targets/zj-2012-t6/', 'a[href="cite/#this"]', '50'],
    [`/en${clause}`, number, words],
  ])('the number or link of %s leads to all of it as text', async (path, opener, said) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    await page.locator(opener).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cite\/#/);
    const part = page.locator('.taken:target');
    const [top, bottom] = await part
      .locator('h2')
      .evaluate((one) => [one.getBoundingClientRect().top, one.getBoundingClientRect().bottom]);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThan(900);
    for (const each of await part.locator('summary').all()) await each.click();
    const shown = await part.innerText();
    expect(shown).toContain(said);
    for (const style of styles) expect(shown).toContain(style);
    expect(shown).toContain('<yaodian-embed');
    expect(await part.locator('.code svg').isVisible()).toBe(true);
    const back = page.locator('main > p a').first();
    await back.click();
    await page.waitForURL(`**${path.endsWith('points/') ? clause : path}`);
    await page.close();
  });
});
