import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOneFile } from '#export/formats/one-file/text-one-file.ts';
import { listContents } from '#export/formats/format-source.ts';
import { plainText } from '#policy/tree/walk.ts';
import { drawFrom } from '#scripts/bench/draw.ts';
import { findFirefox } from '#scripts/test/find-firefox.ts';
import { fold } from '#search/characters/fold.ts';
import { toRealSource } from '../export/formats/sources.ts';
import { openFirefoxPage } from './engines/firefox-page.ts';
import { openFirefox, type Firefox } from './search/firefox.ts';
import { openBrowser } from './site/browser.ts';
import { runAxe } from './site/run-axe.ts';

const source = toRealSource();
const firefoxFile = await findFirefox();
const seed = Number(process.env['SEED'] ?? 20_121_204);
const folder = mkdtempSync(join(tmpdir(), 'yaodian-one-file-'));
const file = join(folder, 'zj-2012-key-points.html');
const address = pathToFileURL(file).href;
let browser: Browser;
let firefox: Firefox | null = null;

beforeAll(async () => {
  writeFileSync(file, writeOneFile(source));
  browser = await openBrowser();
  if (firefoxFile !== null) firefox = await openFirefox(firefoxFile);
});

afterAll(async () => {
  await browser.close();
  await firefox?.close();
  rmSync(folder, { recursive: true });
});

/** Substrings of the parts of the text, each of at least two letters or digits. */
function drawPhrases(count: number): string[] {
  const draw = drawFrom(seed);
  const parts = listContents(source).flatMap((part) =>
    part.type === 'title' ? [] : [plainText(part)],
  );
  const phrases: string[] = [];
  while (phrases.length < count) {
    const part = parts[Math.floor(draw() * parts.length)] ?? '';
    const from = Math.floor(draw() * part.length);
    const phrase = part.slice(from, from + 2 + Math.floor(draw() * 18));
    if (fold(phrase).length >= 2) phrases.push(phrase);
  }
  return phrases;
}

/** Looks for each phrase as a reader would by typing it; gives those that are not found, or not marked as they stand. */
function searchAll(given: string): string[] {
  const input = document.querySelector('input');
  const output = document.querySelector('output');
  if (input === null || output === null) return ['no search'];
  const plain = (words: string): string => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return (JSON.parse(given) as string[]).filter((phrase) => {
    input.value = phrase;
    input.dispatchEvent(new Event('input'));
    const marked = [...document.querySelectorAll('.official mark')].map((one) => one.textContent);
    const isFound = Number(output.dataset['count']) > 0;
    return !isFound || !plain(marked.join('')).includes(plain(phrase));
  });
}

describe('a text as one file, opened from a disk', () => {
  it(`finds 200 substrings of the text in Chromium (SEED=${seed})`, async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    expect(await page.evaluate(searchAll, JSON.stringify(drawPhrases(200)))).toEqual([]);
    expect(await page.evaluate(searchAll, JSON.stringify(['量子计算']))).toEqual(['量子计算']);
    expect(asked).toEqual([address]);
    await page.close();
  });

  it.skipIf(firefoxFile === null)(
    `finds them in Firefox too${firefoxFile === null ? ' (not tried, for want of Firefox)' : ''}`,
    async () => {
      if (firefox === null) throw new Error('no Firefox was started');
      const page = await openFirefoxPage(firefox.connection, address, () => undefined);
      expect(await page.read(searchAll, JSON.stringify(drawPhrases(200)))).toEqual([]);
      expect(
        await page.read(() => performance.getEntriesByType('resource').map(({ name }) => name)),
      ).toEqual([]);
    },
  );

  it('has no fault for axe, wide and narrow, light and dark', async () => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [360, 'dark'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      await page.goto(`${address}#sec_2__cl_1__p_1__s_1`);
      await page.fill('input', '2200亿元以上');
      expect(await runAxe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    }
  });

  it('is whole where no script runs, and on paper', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(address);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('#sec_3').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('#target-t1, #targets tr').first().isVisible()).toBe(true);
    await page.close();
  });
});
