import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';

const site = useSite();
const { open } = site;

const gdp = '/indicators/gdp/';

/** What is said of a point; its source stands in a line of its own. */
const readout = async (page: Page, id: string) =>
  (await page.locator(`#${id} .readout`).textContent())?.split('\n')[0] ?? '';

describe('walking a chart by keys', () => {
  it('goes along a town, to its ends and away', async () => {
    const page = await open(gdp);
    await page.locator('#series .drawing').focus();
    const after = async (key: string): Promise<string> => {
      await page.keyboard.press(key);
      return readout(page, 'series');
    };
    expect(await after('End')).toBe('龙港镇 2021年 340.34 实际');
    expect(await after('Home')).toBe('龙港镇 2013年 185.7 预计');
    expect(await after('ArrowRight')).toBe('龙港镇 2017年 277.08 实际');
    expect(await after('ArrowRight')).toBe('龙港镇 2021年 340.34 实际');
    expect(await after('ArrowRight')).toBe('龙港镇 2021年 340.34 实际');
    expect(await after('ArrowLeft')).toContain('2017年 277.08');
    expect(await after('Escape')).toBe('');
    await page.close();
  });

  it('goes up and down from town to town', async () => {
    const page = await open(gdp);
    await page.locator('#series .drawing').focus();
    await page.keyboard.press('End');
    const last = await readout(page, 'series');
    await page.keyboard.press('ArrowDown');
    const below = await readout(page, 'series');
    expect(below).not.toBe(last);
    expect(below).toMatch(/^\S+镇 20\d\d年 [\d.]+ (实际|预计)$/);
    await page.close();
  });

  it('reads both values of a conflict', async () => {
    const page = await open('/towns/compare/gdp/jiaxing/');
    await page.locator('#series .drawing').focus();
    await page.keyboard.press('Home');
    const said = new Set<string>();
    for (let press = 0; press < 4; press += 1) {
      said.add(await readout(page, 'series'));
      await page.keyboard.press('ArrowRight');
    }
    expect([...said]).toEqual(
      expect.arrayContaining(['崇福镇 2024年 100.3 实际', '崇福镇 2024年 93.95 预计']),
    );
    await page.close();
  });

  it('names each town of the small charts', async () => {
    const page = await open('/en/indicators/gdp/towns/');
    await page.locator('#multiples .drawing').focus();
    await page.keyboard.press('End');
    expect(await readout(page, 'multiples')).toBe('Liuheng 2013 65 actual');
    await page.close();
  });

  it('reads a row of the coverage as a whole', async () => {
    const page = await open('/towns/');
    await page.locator('#coverage .drawing').focus();
    await page.keyboard.press('End');
    expect(await readout(page, 'coverage')).toBe('壶镇镇 0 未见公布值');
    await page.close();
  });
});

describe('pointing at a chart', () => {
  it('finds the nearest point and lets go of it', async () => {
    const page = await open(gdp);
    const dot = page.locator('#series .chart-wide g[data-of="longgang"] circle').last();
    await dot.scrollIntoViewIfNeeded();
    const box = await dot.boundingBox();
    if (!box) throw new Error('the dot is not shown');
    await page.mouse.move(box.x + 9, box.y + 9);
    expect(await readout(page, 'series')).toBe('龙港镇 2021年 340.34 实际');
    const said = page.locator('#series .readout');
    expect(await said.textContent()).toMatch(/\n\S+ 汇编转载·可靠程度中$/);
    // What is said can be pointed at, and goes by Esc wherever the focus is.
    await said.hover();
    expect(await readout(page, 'series')).toBe('龙港镇 2021年 340.34 实际');
    await page.keyboard.press('Escape');
    expect(await said.isVisible()).toBe(false);
    await page.mouse.move(box.x + 9, box.y + 9);
    expect(await said.isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    expect(await readout(page, 'series')).toBe('');
    await page.close();
  });
});

describe('the figures of a town', () => {
  it('say of a single value what it is', async () => {
    const page = await open('/towns/longgang/');
    const mark = page.locator('#town svg:visible g[data-of="urbanisation-rate"]').first();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (!box) throw new Error('the value is not shown');
    await page.mouse.move(box.x + 6, box.y + 6);
    expect(await page.locator('.readout:visible').innerText()).toContain('56.8');
    await page.close();
  });
});

describe('saving a chart', () => {
  it('gives a PNG twice as large as the file', async () => {
    const page = await open(gdp);
    const waiting = page.waitForEvent('download');
    await page.locator('#series button[data-png]').click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('indicators-gdp-chart.png');
    const picture = await readFile(await download.path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    const svg = await (await fetch(`${site.origin}${gdp}chart.svg`)).text();
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    expect(picture.readUInt32BE(16)).toBe(2 * width);
    await page.close();
  });
});

describe('a chart without scripts', () => {
  it.each(['/', gdp, '/indicators/gdp/towns/', '/towns/', '/towns/hecun/'])(
    'is whole on %s and has no idle control',
    async (path) => {
      const page = await open(path, { javaScriptEnabled: false });
      expect(
        await page.locator('figure[data-chart] svg[role=img]:visible').count(),
      ).toBeGreaterThan(0);
      expect(await page.locator('figure[data-chart] table').count()).toBeGreaterThan(0);
      expect(await page.locator('figure button:visible, figure input:visible').count()).toBe(0);
      await page.close();
    },
  );
});

describe('a chart for every reader', () => {
  it('keeps its words at 11 pixels or more at 320', async () => {
    const page = await open(gdp, { viewport: { width: 320, height: 640 } });
    for (const path of [
      gdp,
      '/indicators/annual-assessment-rank/',
      '/towns/',
      '/towns/longgang/',
      '/',
    ]) {
      await page.goto(site.origin + path);
      const sizes = await page.locator('figure svg text:visible').evaluateAll((texts) =>
        texts.map((text) => {
          const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0;
          return scale * Number.parseFloat(getComputedStyle(text).fontSize);
        }),
      );
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    }
    await page.close();
  });

  it('draws marks in forced colours and in print', async () => {
    const page = await open(gdp, { forcedColors: 'active' });
    const strokeOf = () =>
      page
        .locator('#series .chart-wide circle:not(.halo)')
        .first()
        .evaluate((dot) => getComputedStyle(dot).stroke);
    expect(await strokeOf()).not.toBe('none');
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    expect(await strokeOf()).toBe('rgb(0, 0, 0)');
    expect(await page.locator('#series .figure-downloads').isVisible()).toBe(false);
    await page.close();
  });
});
