import { describe, expect, it } from 'vitest';
import { toPath } from '#i18n/paths.ts';
import { useSite } from '../site/use-site.ts';

const site = useSite();

/** How the drawing that is shown stands on its page: how wide, and in which colour its strokes and its paper are. */
async function look(path: string, options: object, media: 'screen' | 'print') {
  const page = await site.browser.newPage({ javaScriptEnabled: false, ...options });
  try {
    await page.emulateMedia({ media });
    await page.goto(site.origin + path);
    const drawing = page.locator('#county svg.chart:visible');
    expect(await drawing.count()).toBe(1);
    return await drawing.evaluate((svg) => {
      const stroke = svg.querySelector('.edge');
      if (!(stroke instanceof Element)) throw new Error('nothing is drawn');
      const described = ['aria-labelledby', 'aria-describedby'].map(
        (name) => document.getElementById(svg.getAttribute(name) ?? '')?.textContent ?? '',
      );
      return {
        described,
        fits: svg.getBoundingClientRect().right <= document.documentElement.clientWidth,
        role: svg.getAttribute('role'),
        stroke: getComputedStyle(stroke).stroke,
        paper: getComputedStyle(document.body).backgroundColor,
      };
    });
  } finally {
    await page.close();
  }
}

describe.each(['zh', 'en'] as const)('the counties around towns in %s', (locale) => {
  const path = toPath(locale, '/towns/around/');

  it.each([
    ['on a phone', { viewport: { width: 360, height: 780 } }, 'screen'],
    ['at a desk', { viewport: { width: 1280, height: 900 } }, 'screen'],
    ['in the colours of the reader', { forcedColors: 'active' }, 'screen'],
    ['in the dark', { colorScheme: 'dark' }, 'screen'],
    ['on paper', { viewport: { width: 700, height: 990 } }, 'print'],
  ] as const)('are drawn without scripts %s', async (_, options, media) => {
    const { described, fits, paper, role, stroke } = await look(path, options, media);
    expect(role).toBe('img');
    expect(described[0]).toMatch(locale === 'zh' ? /背景，不是镇的数/ : /no values of towns/);
    expect(described[1]).toMatch(/24/);
    expect(fits).toBe(true);
    expect(stroke).toMatch(/^rgb/);
    expect(stroke).not.toBe(paper);
  });
});

describe('the tables around towns', () => {
  it.each([360, 768, 1280])('give a source room to be read in lines at %s px', async (width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${site.origin}/towns/around/`);
    for (const table of ['#county table', '#areas table', '#grades table']) {
      const widths = await page
        .locator(`${table} tbody td:last-child`)
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
      expect(widths.length).toBeGreaterThan(3);
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(7 * 16);
    }
    // From a tablet on nothing of it lies outside the window.
    const region = page.locator('#county .data-table');
    const hidden = await region.evaluate((box) => box.scrollWidth - box.clientWidth);
    if (width >= 768) expect(hidden).toBe(0);
    await page.close();
  });
});
