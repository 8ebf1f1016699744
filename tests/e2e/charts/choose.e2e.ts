import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeDrawings } from '#charts/inline-svg.ts';
import { type PackedData, unpackData } from '#charts/state/chart-data.ts';
import {
  type ChartState,
  measures,
  mostPicked,
  plainState,
  views,
} from '#charts/state/chart-state.ts';
import { writeState } from '#charts/state/state-address.ts';
import { toStateChart } from '#charts/state/state-chart.ts';
import { useSite } from '../site/use-site.ts';

const site = useSite();
const { open } = site;

const gdp = '/indicators/gdp/';

/** What the address asks for, read in the page itself: the driver learns of a changed address later. */
const asked = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));
const drawing = (page: Page) => page.locator('#series .drawing');
const picked = (page: Page) => page.locator('#series svg:visible g.pick');
const isDrawn = (page: Page, count: number) => expect.poll(() => picked(page).count()).toBe(count);
/** The middle of a town's last mark that is shown. */
const find = async (page: Page, town: string) => {
  const mark = page
    .locator(`#series svg:visible g[data-of="${town}"]`)
    .locator('circle:not(.halo), .other')
    .last();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error(`no mark of ${town} is shown`);
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

describe.each([
  ['by mouse', { viewport: { width: 1280, height: 900 } }],
  ['by finger', { viewport: { width: 360, height: 780 }, hasTouch: true }],
])('choosing in a chart %s', (way, options) => {
  const press = async (page: Page, [x, y]: readonly [number, number]) => {
    if (way === 'by finger') await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
  };

  it('tells a town apart by its mark, says its value, and lets it go again', async () => {
    const page = await open(gdp, options);
    await press(page, await find(page, 'longgang'));
    await isDrawn(page, 1);
    expect(await asked(page)).toBe('?towns=longgang');
    expect(await page.locator('#series .readout').textContent()).toContain('龙港镇 2021年 340.34');
    await press(page, await find(page, 'longgang'));
    await isDrawn(page, 0);
    expect(await asked(page)).toBe('');
    await page.close();
  });

  it('tells a town apart by its row in the table', async () => {
    const page = await open(gdp, options);
    const row = page.locator('#series tbody', { hasText: '鳌江镇' }).locator('td.num').first();
    await row.scrollIntoViewIfNeeded();
    const box = await row.boundingBox();
    if (box === null) throw new Error('the row is not shown');
    await press(page, [box.x + box.width - 4, box.y + box.height / 2]);
    await isDrawn(page, 1);
    expect(await page.locator('#series tbody').first().innerText()).toContain('鳌江镇');
    await page.close();
  });
});

describe('choosing in a chart by keys', () => {
  it('goes to a point, picks its town by Enter and lets it go by Esc', async () => {
    const page = await open(gdp);
    await drawing(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await isDrawn(page, 1);
    expect(await asked(page)).toBe('?towns=longgang');
    await page.keyboard.press('Escape');
    await isDrawn(page, 0);
    await page.close();
  });
});

describe('the controls of a chart', () => {
  it('show years, measure, prefecture, scale and ranking, each in the address, and go back', async () => {
    const page = await open(gdp);
    await page.locator('#series .asks summary').click();
    await page.getByLabel('龙港镇').check();
    await page.getByLabel('鳌江镇').check();
    await isDrawn(page, 2);
    await page.getByLabel('算法').selectOption('index');
    expect(await asked(page)).toBe('?towns=longgang,aojiang&measure=index');
    await expect
      .poll(() => page.locator('#series .figure-title').innerText())
      .toBe('地区生产总值（GDP）（以2021年为100%）');
    await page.goBack();
    await expect
      .poll(() => page.locator('#series .figure-title').innerText())
      .toBe('地区生产总值（GDP）');
    await page.getByLabel('设区市').selectOption('wenzhou');
    await page.getByLabel('对数轴').check();
    expect(await asked(page)).toBe('?towns=longgang,aojiang&group=wenzhou&scale=log');
    await page.getByLabel('画法').selectOption('ranking');
    await page.getByRole('button', { name: '恢复原样' }).click();
    await isDrawn(page, 0);
    expect(await asked(page)).toBe('');
    await page.close();
  });

  it.each([360, 1280])(
    'stay where they are in a window of %i when the drawing changes',
    async (width) => {
      const page = await open(gdp, { viewport: { width, height: 800 } });
      await page.locator('#series .asks summary').click();
      const view = page.getByLabel('画法');
      await view.focus();
      const top = async () => (await view.boundingBox())?.y ?? 0;
      const before = await top();
      await view.selectOption('ranking');
      await expect.poll(() => page.locator('#series').getAttribute('data-chart')).toBe('ranking');
      expect(Math.abs((await top()) - before)).toBeLessThan(40);
      await page.close();
    },
  );

  it('set several sources of one row apart, as the page does before', async () => {
    const page = await open(`${gdp}?view=dumbbell`);
    await expect.poll(() => page.locator('#series').getAttribute('data-chart')).toBe('dumbbell');
    const cells = await page.locator('#series tbody td:last-child:has(a + a)').allInnerTexts();
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(cell).toContain('；');
    await page.close();
  });

  it('say why a measure is refused', async () => {
    const page = await open(`${gdp}?measure=index`);
    await expect.poll(() => page.locator('#series .told').innerText()).toContain('没有共同的年份');
    await page.close();
  });

  it('remember towns on the device alone, until they are let go', async () => {
    const page = await open(gdp);
    await page.locator('#series .asks summary').click();
    await page.getByLabel('龙港镇').check();
    await page.getByLabel('在这台设备上记住').check();
    await page.goto(`${site.origin}${gdp}`);
    await isDrawn(page, 1);
    await page.locator('#series .asks summary').click();
    await page.getByLabel('在这台设备上记住').uncheck();
    await page.goto(`${site.origin}${gdp}`);
    await page.locator('#series .asks summary').click();
    await page.getByLabel('龙港镇').waitFor();
    expect(await picked(page).count()).toBe(0);
    await page.close();
  });

  it('set the census of the county behind towns whose people are counted, as surroundings', async () => {
    const page = await open('/indicators/resident-population/?towns=longgang');
    await page.locator('#series .asks summary').click();
    await page.getByLabel('衬出所在县（市、区）的普查人口').check();
    const behind = page.locator('#series svg:visible .around text');
    await expect.poll(() => behind.allTextContents()).toEqual(['苍南县全境（龙港镇在其中）']);
    expect(await asked(page)).toBe('?towns=longgang&around=county');
    expect(await page.locator('#series figcaption p').innerText()).toContain('不是镇的数');
    expect(await page.locator('#series tbody').last().innerText()).toContain(
      '周边情况，不是镇的数',
    );
    await page.goto(`${site.origin}${gdp}`);
    await page.locator('#series .asks summary').click();
    await page.getByLabel('对数轴').waitFor();
    expect(await page.getByLabel('衬出所在县').count()).toBe(0);
    await page.close();
  });

  it('say so where the data do not come, and leave the chart as it was', async () => {
    const page = await open(gdp);
    await page.route('**/chart.json', (route) => route.abort());
    await page.locator('#series .asks summary').click();
    await expect.poll(() => page.locator('#series .told').innerText()).toContain('没能重画');
    expect(await page.locator('#series svg:visible').count()).toBe(1);
    await page.close();
  });
});

/** States drawn at random, the same in every run. */
function drawStates(
  count: number,
  ids: readonly string[],
  groups: readonly string[],
): ChartState[] {
  let seed = 16;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
  return Array.from({ length: count }, () => {
    const years = [2005 + random(20), 2005 + random(20)].toSorted((a, b) => a - b);
    return {
      view: pick(views),
      picked: [...new Set(Array.from({ length: random(mostPicked + 1) }, () => pick(ids)))],
      group: random(4) === 0 ? pick(groups) : null,
      years: random(2) === 0 ? null : [years[0] ?? 0, years[1] ?? 0],
      measure: pick(measures),
      logarithmic: random(2) === 0,
      around: random(2) === 0,
    };
  });
}

describe('one drawing code in two places', () => {
  it('draws two hundred states in the browser as it does at build, to the byte', async () => {
    const packed = (await (await fetch(`${site.origin}${gdp}chart.json`)).json()) as PackedData;
    const data = unpackData(packed);
    const ids = data.input.series.filter(({ aside }) => aside !== true).map(({ id }) => id);
    const states = drawStates(
      200,
      ids,
      data.groups.map(({ id }) => id),
    );
    const page = await open(`${gdp}?towns=longgang`);
    await isDrawn(page, 1);
    const addresses: [query: string, expected: string][] = [];
    for (const state of [plainState, ...states]) {
      const { chart } = toStateChart(data, state);
      addresses.push([
        writeState(state, new URLSearchParams()).toString(),
        writeDrawings(chart, 'series'),
      ]);
    }
    const drawn = await page.evaluate(
      async (queries) => {
        const writer = new XMLSerializer();
        const found: string[] = [];
        for (const query of queries) {
          history.pushState(null, '', `?${query}`);
          window.dispatchEvent(new PopStateEvent('popstate'));
          // The drawing for other widths comes after the one that is seen.
          while (document.querySelector('#series[aria-busy]'))
            await new Promise((resolve) => requestAnimationFrame(resolve));
          const svgs = [...document.querySelectorAll('#series .drawing > svg')];
          found.push(svgs.map((svg) => writer.serializeToString(svg)).join(''));
        }
        return found;
      },
      addresses.map(([query]) => query),
    );
    // The browser's writer names the namespace, and leaves quotes in words as they are.
    const normalise = (svg: string) =>
      svg.replaceAll(' xmlns="http://www.w3.org/2000/svg"', '').replaceAll('&quot;', '"');
    expect(drawn.map(normalise)).toEqual(addresses.map(([, svg]) => normalise(svg)));
    // Values are few: what leaves none, or is refused, draws the same as another state.
    expect(new Set(drawn).size).toBeGreaterThan(100);
    await page.close();
  });
});
