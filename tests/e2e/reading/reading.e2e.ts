import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';

const site = useSite();
const { open } = site;

const fullText = '/documents/zj-2012-key-points/';
const clause = `${fullText}sec_2__cl_1/`;
const firstSentence = '#sec_2__cl_1__p_1__s_1';

function isMarked(page: Page, selector: string): Promise<boolean> {
  return page.$eval(
    selector,
    (sentence) => getComputedStyle(sentence).backgroundColor !== 'rgba(0, 0, 0, 0)',
  );
}

describe('permalinks', () => {
  it('mark the sentence landed on without scripts', async () => {
    const page = await open(clause + firstSentence, { javaScriptEnabled: false });
    await page.waitForTimeout(800);
    expect(await isMarked(page, firstSentence)).toBe(true);
    expect(await isMarked(page, '#sec_2__cl_1__p_1__s_2')).toBe(false);
    await page.close();
  });

  it('bring the sentence into view on the full text', async () => {
    const page = await open(`${fullText}#sec_2__cl_6__p_1__s_4`);
    const top = await page.$eval(
      '#sec_2__cl_6__p_1__s_4',
      (one) => one.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    await page.close();
  });

  it('copy the citation to the clipboard', async () => {
    const context = await site.browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(site.origin + clause);
    await page.locator('#cite button[data-copy="page-inline"]').click();
    await page.locator('#cite').getByText('已复制').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '《2012年全省小城市培育试点和中心镇发展改革工作要点》第二部分第（一）项',
    );
    await context.close();
  });
});

describe('citations', () => {
  it('show a preview on the full text too', async () => {
    const page = await open(fullText);
    const link = page.locator('.official a[data-cites="zj-2010-162"]');
    const preview = page.locator('#preview-zj-2010-162');
    await link.hover();
    await preview.waitFor({ state: 'visible' });
    expect(await preview.innerText()).toContain('浙政办发〔2010〕162号');
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'hidden' });
    await page.close();
  });
});

describe('targets in the text', () => {
  it('lead to their page and back to the sentence', async () => {
    const page = await open(clause, { javaScriptEnabled: false });
    await page.locator('.official a[data-target="zj-2012-t1"]').click();
    await page.waitForURL('**/targets/zj-2012-t1/');
    expect(await page.locator('.verdict').first().innerText()).toBe('未见公布结果');
    await page.locator('.quote a').click();
    await page.waitForURL(`**/sec_2__cl_1/${firstSentence}`);
    await page.close();
  });
});

describe('the contents list', () => {
  const current = '.contents a[aria-current]';

  it('follows the reader down to the last entry', async () => {
    const page = await open(fullText);
    expect(await page.locator(current).innerText()).toBe('印发通知');
    await page.locator('#sec_2__cl_3').evaluate((heading) => {
      heading.scrollIntoView({ block: 'start' });
    });
    await page.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent.includes('（三）') === true,
      current,
    );
    await page.keyboard.press('End');
    await page.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent.includes('三、保障措施') === true,
      current,
    );
    expect(await page.locator(current).count()).toBe(1);
    await page.close();
  });

  it('marks the page itself on a clause page', async () => {
    const page = await open(clause, { javaScriptEnabled: false });
    expect(await page.locator('.contents a[aria-current="page"]').innerText()).toBe(
      '（一）着力加大有效投入',
    );
    await page.close();
  });
});

describe('the printed page', () => {
  it('drops the controls and keeps the words', async () => {
    const page = await open(clause);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.controls').count()).toBeGreaterThan(0);
    expect(await page.locator('.controls:visible').count()).toBe(0);
    expect(await page.locator('.contents').isVisible()).toBe(false);
    expect(await page.locator('.official').isVisible()).toBe(true);
    await page.close();
  });
});
