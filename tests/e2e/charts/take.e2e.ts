import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';
import { measurePng, openControls, readWords, takeFile, takeWords } from './taken-files.ts';

const { open } = useSite();

const query = '?towns=longgang,aojiang&years=2013-2021';
const address = `/indicators/gdp/${query}`;

const openView = async (options?: Parameters<typeof open>[1]): Promise<Page> => {
  const page = await open(address, options);
  await openControls(page);
  return page;
};

describe('taking what is seen', () => {
  it.each(['SVG', 'CSV', 'XLSX', 'JSON'])(
    'gives values, sources, day and address as %s',
    async (kind) => {
      const page = await openView();
      const { bytes, name } = await takeFile(page, kind);
      expect(name).toBe(`indicators-gdp.${kind.toLowerCase()}`);
      const words = readWords(name, bytes).replaceAll('&amp;', '&').replaceAll('</text>', '');
      expect(words).toContain(address);
      expect(words).toContain('地区生产总值（GDP）');
      expect(words).toContain('龙港网');
      expect(words).toContain('340.34');
      expect(words).toMatch(/数据截至20\d\d-|"dataDate": "20\d\d-/);
      // A value of another year than those that are seen.
      expect(words).not.toContain('100.3');
      await page.close();
    },
  );

  it('gives numbers to a workbook as numbers, with all their digits', async () => {
    const page = await openView();
    const { bytes, name } = await takeFile(page, 'XLSX');
    expect(readWords(name, bytes)).toMatch(/<c r="C\d+" s="7"><v>340\.34<\/v><\/c>/);
    expect(readWords(name, bytes)).toMatch(/<c r="C\d+" s="6"><v>185\.7<\/v><\/c>/);
    await page.close();
  });

  it('gives pictures for a page, a chat and a sheet of A4', async () => {
    const page = await openView();
    const [width, height] = measurePng((await takeFile(page, 'PNG')).bytes);
    expect(width).toBe(2 * 688);
    expect(height).toBeGreaterThan(800);
    const square = await takeFile(page, '方图');
    expect(square.name).toBe('indicators-gdp.square.png');
    expect(measurePng(square.bytes)).toEqual([1080, 1080]);
    const printed = await takeFile(page, 'A4打印图');
    expect(measurePng(printed.bytes)).toEqual([2480, 3508]);
    // Black on white: no pixel has a colour.
    const reader = await open('/icon.svg');
    const coloured = await reader.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const channels = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
        if (Math.max(...channels) - Math.min(...channels) > 8) count += 1;
      }
      return [data[0], count];
    }, printed.bytes.toString('base64'));
    expect(coloured).toEqual([255, 0]);
    await reader.close();
    await page.close();
  });

  it('is cited with the fingerprint of the table that is taken', async () => {
    const page = await openView();
    const { bytes } = await takeFile(page, 'CSV');
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const cited = await takeWords(page, '引用');
    expect([...cited.keys()].slice(2)).toEqual(
      expect.arrayContaining(['GB/T 7714', 'APA', 'BibTeX', 'RIS', 'CSL-JSON']),
    );
    expect(cited.get('GB/T 7714')).toMatch(
      new RegExp(`^要点\\. 地区生产总值（GDP）\\[DS/OL\\]\\. 数据截至[\\d-]+，指纹${hash}\\. `),
    );
    expect(cited.get('GB/T 7714')).toContain(address);
    await page.close();
  });

  it('is copied with one press more, by finger on a phone', async () => {
    const page = await openView({ viewport: { width: 360, height: 780 }, hasTouch: true });
    const words = await takeWords(page, '链接和嵌入');
    expect([...words.keys()]).toEqual(['链接', '嵌入代码']);
    expect(words.get('链接')).toContain(address);
    expect(words.get('嵌入代码')).toContain(`/embed${address}`.replace('&', '&amp;'));
    const button = page.locator('.taken').getByRole('button', { name: '复制 链接' });
    await button.tap();
    await expect.poll(() => page.locator('#copy-status').textContent()).not.toBe('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.close();
  });

  it('loads nothing that takes before a button is pressed', async () => {
    const page = await openView();
    const loaded = async (): Promise<string[]> =>
      (
        await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
      ).filter((name) => /take|taking|citation|xlsx/.test(name));
    expect(await loaded()).toEqual([]);
    await takeFile(page, 'JSON');
    expect((await loaded()).length).toBeGreaterThan(1);
    expect((await loaded()).filter((name) => name.includes('xlsx'))).toEqual([]);
    await page.close();
  });
});
