import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedFolder } from '#scripts/serve/serve-folder.ts';
import { openBrowser } from './browser.ts';
import { findHidden } from './find-hidden.ts';
import { addAxe } from './run-axe.ts';
import { serveDist } from './site.ts';
import { visitPage, type Visit } from './visit-page.ts';

const sound = 'html { color-scheme: light dark } .wide { width: 400px }';
const bad = `html { background: #fff } .pale { color: #ddd } .gone { display: none }
  @media (prefers-color-scheme: dark) { html { background: #000 } .dim { color: #222 } }`;

let folder: string;
let site: ServedFolder;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-pages-'));
  await writeFile(join(folder, 'sound.css'), sound);
  await writeFile(join(folder, 'bad.css'), bad);
  await writeFile(join(folder, 'favicon.ico'), '');
  await writePage('index', 'sound', '<p>text</p>');
  site = await serveDist(folder);
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

async function writePage(name: string, style: string, body: string): Promise<void> {
  const head = `<meta charset="utf-8"><title>t</title><link rel="stylesheet" href="/${style}.css">`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>h</h1>${body}</main></body></html>`;
  await writeFile(join(folder, `${name}.html`), html);
}

/** The findings on a page of the given body. */
async function visit(body: string, style = 'sound'): Promise<Visit> {
  await writePage('page', style, body);
  return visitPage(page, site.origin, '/page.html');
}

describe('visitPage', () => {
  it('finds nothing on a sound page', async () => {
    const none = { faults: [], light: [], dark: [], overflow: [] };
    expect(await visitPage(page, site.origin, '/index.html')).toEqual(none);
  });

  it('finds a request to another origin', async () => {
    const { faults } = await visit('<img alt="" src="http://127.0.0.2:1/a.png">');
    expect(faults.join()).toContain('http://127.0.0.2:1/a.png');
  });

  it.each(['<script>window.x = 1</script>', '<p style="color:red">text</p>'])(
    'finds what the policy forbids: %s',
    async (body) => {
      const { faults } = await visit(body);
      expect(faults.join()).toContain('Content Security Policy');
    },
  );

  it('finds the same where the browser has put axe into the page', async () => {
    const context = await browser.newContext();
    await addAxe(context);
    const own = await context.newPage();
    await writePage('page', 'bad', '<p class="pale">text</p><p class="dim">text</p>');
    const found = await visitPage(own, site.origin, '/page.html');
    await context.close();
    expect(found).toEqual(await visitPage(page, site.origin, '/page.html'));
    expect(found.light.join()).toContain('color-contrast');
  });

  it('finds text too pale in light colours', async () => {
    const { light } = await visit('<p class="pale">text</p>', 'bad');
    expect(light.join()).toContain('color-contrast');
  });

  it('finds text too dim in dark colours only', async () => {
    const { light, dark } = await visit('<p class="dim">text</p>', 'bad');
    expect(light).toEqual([]);
    expect(dark.join()).toContain('color-contrast');
  });

  it('finds a page that scrolls sideways', async () => {
    const { overflow } = await visit('<p class="wide">text</p>');
    expect(overflow).toHaveLength(1);
  });
});

describe('findHidden', () => {
  it('finds what is hidden while scripts are off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await writePage('page', 'bad', '<p class="sentence gone">text</p><p class="sentence">text</p>');
    await plain.goto(`${site.origin}/page.html`);
    const found = await plain.evaluate(findHidden);
    await context.close();
    expect(found).toEqual(['hides <p class="sentence gone">text</p>']);
  });
});
