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
