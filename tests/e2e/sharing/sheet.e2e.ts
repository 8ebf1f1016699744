import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';
import { takeFaults } from '../site/watch-page.ts';
import { close, closings, isFocused, look, open, showPart, watchShifts } from './opened.ts';

const site = useSite();

const text = '/documents/zj-2012-key-points/';
const pages = [
  { path: text, parts: ['sec_2__cl_6__p_1__s_4', 'sec_2__cl_6', 'sec_2__cl_1__p_1__s_3'] },
  { path: `${text}sec_3/`, parts: ['sec_3__p_1__s_2', 'sec_3', 'sec_3__p_1__s_4'] },
  { path: `${text}sec_2__cl_6/`, parts: ['sec_2__cl_6__p_1__s_4', 'sec_2__cl_6__p_1__s_8'] },
];
const sizes = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];
const ways = ['mouse', 'touch', 'key'] as const;
const heights = ['high', 'middle', 'low'] as const;
const colours = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

describe.each(sizes)('the sheet at $width pixels', (viewport) => {
  it('leaves page and sentence where they are, however it is opened and closed', async () => {
    const context = await site.browser.newContext({ viewport, hasTouch: true });
    const page = await context.newPage();
    await watchShifts(page);
    takeFaults(page, site.origin);
    const found: string[] = [];
    let turn = 0;
    for (const { path, parts } of pages) {
      for (const language of ['', '/en']) {
        await page.goto(site.origin + language + path);
        for (const colour of colours) {
          await page.emulateMedia(colour);
          for (const way of ways) {
            const id = parts[turn % parts.length] ?? '';
            const closing = closings[turn % closings.length] ?? 'Esc';
            const opener = `a.permalink[href$="cite/#${id}"]`;
            const start = await showPart(
              page,
              `#${id}`,
              heights[(turn + (turn >> 2)) % 3] ?? 'high',
            );
            await open(page, opener, way);
            const seen = await look(page, `#${id}`);
            await close(page, closing, way);
            const end = await page.evaluate(() => window.scrollY);
            const faults = [
              ...seen.faults,
              ...(Math.abs(seen.scroll - start) > 2 ? [`scrolled by ${seen.scroll - start}`] : []),
              ...(Math.abs(end - start) > 2 ? [`scrolled by ${end - start} when closed`] : []),
              ...(seen.isFocusIn ? [] : ['does not take the focus']),
              ...(seen.shift === 0 ? [] : [`moves the page by ${seen.shift}`]),
              ...((await isFocused(page, opener)) ? [] : [`keeps the focus from ${opener}`]),
            ];
            const name = `${language}${path}#${id} ${way} ${JSON.stringify(colour)} ${closing}`;
            found.push(...faults.map((fault) => `${name}: ${fault}`));
            turn += 1;
          }
        }
        found.push(...takeFaults(page, site.origin));
      }
    }
    await context.close();
    expect(turn).toBe(54);
    expect(found).toEqual([]);
  });
});

const clause = `${text}sec_2__cl_6/`;
const sentence = 'sec_2__cl_6__p_1__s_4';
const number = `a.permalink[href$="cite/#${sentence}"]`;
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

it('stays open after a double click on a number', async () => {
  const page = await site.open(clause);
  for (let turn = 0; turn < 2; turn += 1) {
    await page.locator(number).hover();
    await page.mouse.down();
    await page.mouse.up();
    // The second click comes when the first has opened it already, or before that.
    const sheet = turn === 1 ? await page.waitForSelector('.sheet') : null;
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await page.locator('.sheet').waitFor();
    await page.waitForTimeout(800);
    expect(await page.locator('.sheet').count()).toBe(1);
    // It is still the first one.
    if (sheet !== null) expect(await sheet.isVisible()).toBe(true);
    await close(page, 'Esc', 'key');
  }
  await page.close();
});

it('leaves no step of the history at which nothing happens', async () => {
  const page = await site.open(text);
  await page.goto(site.origin + clause);
  await open(page, number, 'key');
  await page.reload();
  await page.waitForFunction(() => history.state === null);
  await page.waitForTimeout(300);
  await page.goBack();
  await page.waitForURL(site.origin + text);
  await page.goForward();
  await page.waitForURL(`${site.origin}${clause}#${sentence}`);
  await open(page, number, 'key');
  await close(page, 'Esc', 'key');
  await page.goForward();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('null');
  await page.goBack();
  await page.waitForURL(site.origin + text);
  await page.close();
});

it('shows what is opened in it, and does not move the page', async () => {
  const page = await site.browser.newPage(phone);
  await page.goto(site.origin + clause);
  const start = await showPart(page, `#${sentence}`, 'middle');
  await open(page, number, 'touch');
  for (const [summary, content] of [
    ['.code summary', '.code svg'],
    ['.citations summary', '.citations dt'],
    ['.embed summary', '.embed button'],
  ] as const) {
    await page.locator(`.sheet ${summary}`).tap();
    await page.waitForTimeout(300);
    const [sheet, shown] = await Promise.all([
      page.locator('.sheet').boundingBox(),
      page.locator(`.sheet ${content}`).first().boundingBox(),
    ]);
    if (sheet === null || shown === null) throw new Error(`no ${content}`);
    expect(shown.y, content).toBeGreaterThanOrEqual(sheet.y);
    const seen = sheet.y + sheet.height - shown.y;
    expect(seen, content).toBeGreaterThanOrEqual(Math.min(shown.height, sheet.height - 60));
    expect(await page.evaluate(() => window.scrollY)).toBe(start);
    await page.locator(`.sheet ${summary}`).tap();
  }
  await page.close();
});

it.each(['', '/en'])(
  'shows its first button and the way out with little room, at %s/',
  async (language) => {
    const page = await site.browser.newPage(phone);
    await page.goto(site.origin + language + clause);
    const look = (): Promise<string[]> =>
      page.evaluate(() => {
        const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
        const faults: string[] = [];
        for (const button of document.querySelectorAll('.sheet :is(.first, .close)')) {
          const { bottom, top } = button.getBoundingClientRect();
          const low = Math.min(innerHeight, sheet?.bottom ?? 0);
          if (top < (sheet?.top ?? 0) || bottom > low) faults.push(`cuts ${button.className}`);
        }
        return faults;
      });
    const covers = (): Promise<boolean> =>
      page.evaluate(() => {
        const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
        const part = document.querySelector('.is-taken')?.getBoundingClientRect();
        return !sheet || !part || (part.bottom > sheet.top && part.top < sheet.bottom);
      });
    for (const height of ['high', 'middle', 'low'] as const) {
      await page.setViewportSize(phone.viewport);
      await showPart(page, `#${sentence}`, height);
      await open(page, number, 'key');
      await page.setViewportSize({ width: 780, height: 360 });
      await page.waitForTimeout(300);
      expect(await look(), height).toEqual([]);
      const box = await page.locator('.is-taken').boundingBox();
      const room = box === null ? 0 : Math.max(box.y, 360 - box.y - box.height);
      if (room > 130) expect(await covers(), height).toBe(false);
      await close(page, 'Esc', 'key');
    }
    await page.setViewportSize(phone.viewport);
    await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
    await open(page, number, 'key');
    expect(await look(), 'large text').toEqual([]);
    await page.close();
  },
);
