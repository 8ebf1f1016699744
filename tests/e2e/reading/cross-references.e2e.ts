import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';

const site = useSite();
const { open } = site;

const document = '/documents/zj-2012-key-points/';
const clause = `${document}sec_2__cl_6/`;
const plain = { javaScriptEnabled: false };

/** Follows a link and says where it led, without the origin. */
async function follow(page: Page, link: Locator): Promise<string> {
  const address = await link.evaluate((one) => (one instanceof HTMLAnchorElement ? one.href : ''));
  await link.click();
  await page.waitForURL(address);
  return address.replace(site.origin, '');
}

describe('one click from each end, without scripts', () => {
  it('leads from a sentence to the document and back', async () => {
    const page = await open(`${document}preamble/`, plain);
    const link = page.locator('.official a[data-cites="zj-2010-115"]');
    expect(await follow(page, link)).toBe('/documents/zj-2010-115/');
    expect(await follow(page, page.locator('#cited-by a').first())).toBe(
      `${document}preamble/#preamble__p_1__s_1`,
    );
    await page.close();
  });

  it('leads from a sentence to its target, the indicator and back', async () => {
    const page = await open(clause, plain);
    const target = page.locator('.official a[data-target="zj-2012-t6"]');
    expect(await follow(page, target)).toBe('/targets/zj-2012-t6/');
    const indicator = page.locator('main a[href="/indicators/built-up-new-residents/"]').first();
    await follow(page, indicator);
    const sentence = page.locator(`main a[href="${clause}#sec_2__cl_6__p_1__s_4"]`).first();
    await follow(page, sentence);
    expect(await page.locator('#sec_2__cl_6__p_1__s_4').isVisible()).toBe(true);
    await page.close();
  });

  it('leads from a sentence to its target, the figures found, their chart and back', async () => {
    const page = await open(clause, plain);
    const sentence = `${clause}#sec_2__cl_6__p_1__s_4`;
    await follow(page, page.locator('.official a[data-target="zj-2012-t8"]'));
    // The one figure found is a forecast of another year: shown, and judged by nobody.
    await page.locator('#unused summary').click();
    expect(await page.locator('#unused').innerText()).toContain('龙港镇，2013年：56.8%');
    const chart = page.getByRole('link', { name: '图与表：查到1个公布过的数字' });
    expect(await follow(page, chart)).toBe('/indicators/one-value/#urbanisation-rate');
    const value = page.locator('#urbanisation-rate');
    expect(await value.innerText()).toContain('56.8');
    // Its own page says the value too, and which targets use it.
    await follow(page, value.locator('a').first());
    expect(await page.locator('#series').innerText()).toContain('56.8');
    expect(await follow(page, page.locator(`main a[href="${sentence}"]`).first())).toBe(sentence);
    expect(await page.locator('.sentence:target').innerText()).toContain('城镇化率提高1个百分点');
    await page.close();
  });

  it('says of a target without figures that none was found', async () => {
    const page = await open('/targets/zj-2012-t1/', plain);
    expect(await page.locator('dl.facts').innerText()).toContain('没有查到公布过的数字');
    await page.close();
  });

  it('leads from a term to every sentence that names it', async () => {
    const page = await open(clause, plain);
    const term = page.locator('.official a[data-term="land-into-town"]');
    expect(await follow(page, term)).toBe('/glossary/land-into-town/');
    expect(await page.locator('main').innerText()).toContain('只解释了一部分');
    expect(await follow(page, page.locator('#sentences a').first())).toBe(
      `${clause}#sec_2__cl_6__p_1__s_3`,
    );
    await page.close();
  });

  it('leads from a group to its towns and from a town to its sentences', async () => {
    const page = await open(clause, plain);
    const group = page.locator('.official a[data-term="pilot-town"]').first();
    expect(await follow(page, group)).toBe('/glossary/pilot-town/');
    expect(await page.locator('#members a').count()).toBe(27);
    await follow(page, page.locator('#members a[href="/towns/longgang/"]'));
    const sentences = page.locator(`main a[href^="${document}sec_2__cl_"][href*="#"]`);
    expect(await sentences.count()).toBe(15);
    await page.close();
  });

  it('leads from a sentence to its tasks and back', async () => {
    const page = await open(clause, plain);
    await follow(page, page.locator('.apparatus a[href="/tasks/#zj-2012-k79"]'));
    const row = page.locator('#zj-2012-k79');
    expect(await row.innerText()).toContain('探索');
    expect(await follow(page, row.locator('a').last())).toBe(`${clause}#sec_2__cl_6__p_1__s_3`);
    await page.close();
  });
});

describe('a clause beside what it cites, without scripts', () => {
  it('leads on from every mention as its own page does', async () => {
    const page = await open('/compare-text/zj-2012-key-points/preamble/zj-2010-162/', plain);
    const read = () =>
      page
        .locator('.official a[href]')
        .evaluateAll((all) =>
          all
            .filter((one) => !one.classList.contains('permalink'))
            .map((one) => `${one.textContent} ${one.getAttribute('href') ?? ''}`),
        );
    const beside = await read();
    expect(beside).toHaveLength(4);
    expect(beside.at(1)).toMatch(/^《浙江省人民政府办公厅关于开展小城市培育试点的通知》/);
    await page.goto(`${site.origin}${document}preamble/`);
    expect(await read()).toEqual(beside);
    await page.close();
  });
});

describe('the scope of sentences', () => {
  it('is told apart in the margin of a clause', async () => {
    const page = await open(`${document}sec_2__cl_4/`, plain);
    const list = page.locator('.apparatus dl.by-sentence');
    expect(await list.locator('dt').allInnerTexts()).toEqual([
      '小城市培育试点镇、中心镇',
      '小城市培育试点镇',
      '中心镇',
      '未写明',
    ]);
    expect(await list.locator('dd').allInnerTexts()).toEqual(['1\n2', '3', '4', '5']);
    await page.close();
  });

  it('is told apart on the page of the group', async () => {
    const page = await open('/glossary/pilot-town/', plain);
    expect(await page.locator('#sentences h3').allInnerTexts()).toEqual([
      '只写小城市培育试点镇的句子',
      '同时写到小城市培育试点镇、中心镇的句子',
    ]);
    await page.close();
  });
});

describe('the map of the document', () => {
  it.each([360, 1280])('shows one drawing of links at %i pixels', async (width) => {
    const page = await open(`${document}map/`, { ...plain, viewport: { width, height: 800 } });
    expect(await page.locator('figure[data-chart="map"] svg.chart:visible').count()).toBe(1);
    const nodes = page.locator('figure[data-chart="map"] svg.chart:visible a');
    expect(await nodes.count()).toBe(11 + 12 + 2);
    await nodes.filter({ hasText: '2200' }).click();
    await page.waitForURL('**/targets/zj-2012-t1/');
    await page.close();
  });

  it('has text of eleven pixels or more when narrow', async () => {
    const page = await open(`${document}map/`, { viewport: { width: 360, height: 800 } });
    const sizes = await page.$$eval('figure svg:not([class*="wide"]) text', (all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.min(...sizes.filter((size) => size > 0))).toBeGreaterThan(11);
    await page.close();
  });
});
