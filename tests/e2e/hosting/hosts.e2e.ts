import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listHeaderNames, toFileHeaders } from '#hosting/headers/header-list.ts';
import { placeSite } from '#scripts/build/place-site.ts';
import { packFiles } from '#scripts/host/pack-files.ts';
import { writeHost } from '#scripts/host/write-host.ts';
import { serveFolder } from '#scripts/serve/serve-folder.ts';
import { toContentType } from '#schema/media-types.ts';
import { serveHostPage } from '../embeds/host-page.ts';
import { openBrowser } from '../site/browser.ts';
import { takeFaults } from '../site/watch-page.ts';
import { crawl } from './crawl.ts';
import {
  findCaddy,
  findFreePort,
  findNginx,
  runCaddy,
  runNginx,
  type Served,
} from './run-nginx.ts';

const place = '/a/folder';
const document = '/documents/zj-2012-key-points/';
const [nginx, caddy] = [findNginx(), findCaddy()];
for (const [program, found] of Object.entries({ nginx, Caddy: caddy })) {
  if (found === null)
    console.log(`${program} is not installed: its written configuration is not tried`);
}

let folder = '';
let browser: Browser;
let own: Served;
const servers: Served[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-hosts-'));
  await cp('dist', join(folder, 'dist'), { recursive: true });
  await placeSite(join(folder, 'dist'), place);
  [own, browser] = await Promise.all([serveFolder(join(folder, 'dist'), 0), openBrowser()]);
  servers.push(own);
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) await server.close();
  await rm(folder, { recursive: true });
});

/** Serves a built site as the configuration written for it says. */
async function serveBy(
  run: typeof runNginx,
  program: string | null,
  built: string,
): Promise<Served> {
  const host = await mkdtemp(join(folder, 'host-'));
  const port = await findFreePort();
  await writeHost(built, host, { root: join(host, 'site'), port, isPacked: false });
  const served = await run(program ?? '', host, port);
  servers.push(served);
  return served;
}

/** What a reader does on a site in a folder who uses all that fetches something; what is asked for outside of it or against a policy. */
async function useAll(origin: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  takeFaults(page, origin + place);
  const open = (path: string) => page.goto(origin + place + path);
  await open('/');
  await search(page, open);
  await open(`${document}sec_2__cl_6/`);
  await page.locator('a.permalink').first().click();
  await page.locator('.sheet .first').waitFor();
  await page.keyboard.press('Escape');
  await open(`/compare-text/?left=zj-2012-key-points/sec_2__cl_1&right=zj-2012-key-points/sec_3`);
  await page.getByText('两条已经并列').waitFor();
  await open('/indicators/gdp/?towns=longgang');
  await expect.poll(() => page.locator('#series svg:visible g.pick').count()).toBe(1);
  await page.locator('#series .asks summary').click();
  const saving = page.waitForEvent('download');
  await page.locator('.asks-fields').getByRole('button', { name: 'SVG' }).click();
  expect((await saving).suggestedFilename()).toBe('indicators-gdp.svg');
  const rows = page.locator('#series table a[href*="/towns/"]');
  expect(await rows.first().getAttribute('href')).toContain(`${place}/towns/`);
  await open('/zj12/2.6.4/');
  await page.waitForURL(`${origin}${place}${document}sec_2__cl_6/#sec_2__cl_6__p_1__s_4`);
  await open('/check/');
  await page.locator('#check textarea').fill('积极推进行政执法体制改革，推动执法重心下移。');
  await page.locator('#check form button, #check button').first().click();
  const found = page.locator('#check .answer').first();
  await found.waitFor();
  const faults = takeFaults(page, origin + place);
  await page.close();
  return faults;
}

async function search(page: Page, open: (path: string) => Promise<unknown>): Promise<void> {
  for (const [language, query] of [
    ['', '小城市'],
    ['/en', 'xiaochengshi'],
    ['', '龙港 2021 GDP'],
  ] as const) {
    await open(`${language}/search/?q=${encodeURIComponent(query)}`);
    const answer = page.locator('[data-answers] a:visible').first();
    await answer.waitFor();
    expect(await answer.getAttribute('href')).toMatch(new RegExp(`^${place}${language}/[a-z]`));
    await answer.click();
    await page.locator('main h1').first().waitFor();
    expect(new URL(page.url()).pathname).not.toContain('/search/');
  }
}

/** A page of another origin shows one of ours. */
async function embed(origin: string): Promise<void> {
  const home = origin + place;
  const host = await serveHostPage(
    `<script src="${home}/embed.js"></script><yaodian-embed src="${home}/embed${document}sec_2__cl_6/"><a href="${home}/">the clause</a></yaodian-embed>`,
  );
  const page = await browser.newPage();
  await page.goto(host.address);
  const framed = () => page.frames().find((frame) => frame.url().startsWith(`${home}/embed/`));
  await expect.poll(() => framed() !== undefined).toBe(true);
  await framed()?.getByText('继续深化体制机制创新').first().waitFor();
  await page.getByText('the clause').waitFor({ state: 'hidden' });
  await page.close();
  await host.close();
}

/** Forty addresses of every kind, and what they must be answered with. */
async function listAddresses(): Promise<string[]> {
  const [css, js] = ['css', 'js'].map((end) => new RegExp(`/_assets/[^"]+\\.${end}`));
  const home = await readFile(join('dist', 'index.html'), 'utf8');
  const clause = `${document}sec_2__cl_6/`;
  return [
    ...['/', '/en/', '/documents/', document, clause, `${clause}cite/`, '/targets/', '/towns/'],
    ...['/towns/longgang/', '/en/towns/longgang/', '/indicators/gdp/', '/search/', '/en/search/'],
    ...['/check/', '/explore/', '/about/', '/about/data/', '/zj12/2.6.4/', '/404.html', '/tasks/'],
    ...['/embed/indicators/gdp/', `/en/embed${clause}`, '/embed/targets/zj-2012-t6/'],
    ...['/embed/indicators/gdp/oembed.json', '/embed/style.css', '/embed/height.js', '/embed.js'],
    ...['/icon.svg', '/favicon.ico', '/cards/documents/zj-2012-key-points.png', '/robots.txt'],
    ...['/about/data/observations.csv', '/about/data/changes.atom', '/about/data/data.zip'],
    ...['/sitemap-index.xml', '/search/catalogue.json', '/pagefind/pagefind.js', '/sheet.css'],
    ...['/indicators/gdp/chart.json', '/indicators/investment-total/data.csv-metadata.json'],
    ...[css?.exec(home)?.[0] ?? 'no style sheet', js?.exec(home)?.[0] ?? 'no script'],
  ];
}

async function compareHeaders(origin: string, below: string): Promise<string[]> {
  const faults: string[] = [];
  const names = listHeaderNames();
  const addresses = await listAddresses();
  expect(addresses.length).toBeGreaterThanOrEqual(40);
  for (const path of [...addresses, '/nothing/', '/embed/nothing/', '/_assets/nothing.js']) {
    const isThere = addresses.includes(path);
    const file = isThere ? path.replace(/\/$/, '/index.html') : '/404.html';
    const response = await fetch(origin + below + path, { redirect: 'manual' });
    await response.arrayBuffer();
    const told = (name: string, actual: unknown, expected: unknown): void => {
      if (actual !== expected) {
        faults.push(`${path} ${name}: ${String(actual)}, expected ${String(expected)}`);
      }
    };
    told('status', response.status, isThere ? 200 : 404);
    told('type', response.headers.get('content-type'), toContentType(file));
    const expected = toFileHeaders(file);
    for (const name of names) told(name, response.headers.get(name), expected[name] ?? null);
  }
  return faults;
}

describe('a site in a folder', () => {
  // Where nginx is installed, the same is done there: both send the same headers.
  it.skipIf(nginx !== null)('works whole on its own server and breaks no policy', async () => {
    expect(await useAll(own.origin)).toEqual([]);
    await embed(own.origin);
  });

  it('is not found beside its folder, and answers with its headers', async () => {
    expect(await compareHeaders(own.origin, place)).toEqual([]);
    expect((await fetch(`${own.origin}/towns/`)).status).toBe(404);
    const home = await fetch(own.origin + place, { redirect: 'manual' });
    expect([home.status, home.headers.get('location')]).toEqual([301, `${place}/`]);
  });
});

describe.skipIf(nginx === null)('nginx with the written configuration', () => {
  it('serves the site at the root: no link is broken, every header is there', async () => {
    const { origin } = await serveBy(runNginx, nginx, 'dist');
    const { broken, pages } = await crawl(`${origin}/`);
    expect(broken).toEqual([]);
    expect(pages).toBeGreaterThan(500);
    expect(await compareHeaders(origin, '')).toEqual([]);
  });

  it('serves it in a folder: no link is broken, search, cards and embeds work', async () => {
    const { origin } = await serveBy(runNginx, nginx, join(folder, 'dist'));
    const { broken, pages } = await crawl(`${origin}${place}/`);
    expect(broken).toEqual([]);
    expect(pages).toBeGreaterThan(500);
    expect(await compareHeaders(origin, place)).toEqual([]);
    expect(await useAll(origin)).toEqual([]);
    await embed(origin);
    const robots = await fetch(`${origin}/robots.txt`);
    expect(await robots.text()).toBe(await readFile(join('dist', 'robots.txt'), 'utf8'));
  });
});

describe.skipIf(caddy === null)('Caddy with the written configuration', () => {
  it('answers in a folder with every header', async () => {
    const { origin } = await serveBy(runCaddy, caddy, join(folder, 'dist'));
    expect(await compareHeaders(origin, place)).toEqual([]);
    const search = await fetch(`${origin}${place}/search/`);
    expect(search.status).toBe(200);
  });
});

it('lays packed files beside texts, which unpack to the same', async () => {
  const own = join(folder, 'packed');
  await mkdir(own);
  await cp(join('dist', 'index.html'), join(own, 'index.html'));
  await cp(join('dist', 'favicon.ico'), join(own, 'favicon.ico'));
  const packed = await packFiles(['index.html', 'favicon.ico'].map((name) => join(own, name)));
  const plain = await readFile(join(own, 'index.html'));
  expect(packed.files).toBe(1);
  const { brotliDecompressSync, gunzipSync } = await import('node:zlib');
  expect(gunzipSync(await readFile(join(own, 'index.html.gz'))).equals(plain)).toBe(true);
  expect(brotliDecompressSync(await readFile(join(own, 'index.html.br'))).equals(plain)).toBe(true);
});
