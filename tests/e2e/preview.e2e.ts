import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestText } from '#ingest/ingest-text.ts';
import { formatPreview } from '#ingest/report/preview/format-preview.ts';
import { readSource } from '#scripts/ingest/read-source.ts';
import { openBrowser } from './site/browser.ts';
import { runAxe } from './site/run-axe.ts';

const fixtures = join('tests', 'ingest', 'fixtures');
const files = [
  join(fixtures, 'seed-by-libreoffice.docx'),
  join(fixtures, 'pages', 'policy-library.html'),
];
const jump =
  '甲市通知\n一、要求\n贯彻。\n二、任务\n落实。\n四、保障\n加强。\n二、其他\n(四)检查。\n';

let folder = '';
let browser: Browser;
const pages: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'));
  await writeFile(join(folder, 'jump.txt'), jump);
  for (const file of [join(folder, 'jump.txt'), ...files]) {
    const source = await readSource(file);
    const ingested = ingestText(source.text, file, source.lines, source.fields, source.apart);
    pages.push(`${basename(file)}.html`);
    await writeFile(join(folder, `${basename(file)}.html`), formatPreview(source, ingested));
  }
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function withPage(
  width: number,
  colorScheme: 'light' | 'dark',
  act: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  // The page forbids all scripts, and so the one that looks for faults.
  const context = await browser.newContext({
    ...{ viewport: { width, height: 900 }, colorScheme, bypassCSP: true },
  });
  const page = await context.newPage();
  for (const name of pages) {
    await page.goto(`file://${join(folder, name)}`);
    await act(page, name);
  }
  await context.close();
}

describe('the preview in a browser', () => {
  it.each([
    [360, 'light'],
    [768, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('is whole and free of faults at %d in the %s', async (width, scheme) => {
    const found: string[] = [];
    await withPage(width, scheme, async (page, name) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found.push(`${name} is ${over} px too wide`);
      found.push(...(await runAxe(page)));
    });
    expect(found).toEqual([]);
  });

  it('leads from doubt to doubt by the keyboard', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${join(folder, pages[0] ?? '')}`);
    const total = await page.locator('.doubt').count();
    expect(total).toBeGreaterThan(1);
    await page.locator('#doubts a').first().press('Enter');
    for (let number = 1; number < total; number += 1) {
      expect(new URL(page.url()).hash).toBe(`#d${number}`);
      await page
        .getByRole('link', { name: 'next doubt' })
        .nth(number - 1)
        .press('Enter');
    }
    expect(new URL(page.url()).hash).toBe(`#d${total}`);
    await page.close();
  });
});
