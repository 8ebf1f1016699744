import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDemo, demoFolder } from '#scripts/demo/build-demo.ts';
import { checkFigures } from '#scripts/verify/checks/figure-weight.ts';
import { textOf } from '#ingest/html/nodes.ts';
import { checkInlineCode } from '#scripts/verify/checks/page/inline-code.ts';
import { checkLinks } from '#scripts/verify/checks/links.ts';
import { runPageCheck } from '#scripts/verify/site/page-check.ts';
import { readSite, type Site } from '#scripts/verify/site/site.ts';
import { checkUniqueIds } from '#scripts/verify/checks/page/unique-ids.ts';
import { checkWeight } from '#scripts/verify/checks/weight.ts';
import { openBrowser } from './site/browser.ts';
import { crossRender } from './charts/cross-render.ts';
import { addAxe } from './site/run-axe.ts';
import { serveDist } from './site/site.ts';
import { visitPage, type Visit } from './site/visit-page.ts';
import { visitPages } from './site/visit-pages.ts';
import { firstWindows, listUnseenAnswers } from './targets/unseen-answers.ts';
import { makeHand, type Way, ways } from './charts/hands.ts';
import { listReaderTasks, mostSteps } from './charts/twelve-tasks.ts';
import { compareDataFiles, compareViewFiles } from './charts/view-files.ts';
import { openControls, readWords, takeFile, takeWords } from './charts/taken-files.ts';

/** One page of each sort in each language; every other is made in the same way. */
const visited = [
  '/',
  '/targets/',
  '/targets/zj-2012-t7/',
  '/targets/plan-2015-g5/',
  '/targets/status/met/',
  '/indicators/gdp/',
  '/indicators/gdp/towns/',
  '/indicators/gdp/map/',
  '/towns/',
  '/towns/compare/',
  '/towns/compare/gdp/wenzhou/',
  '/towns/synthetic-05/',
  '/towns/synthetic-09/',
  '/about/method/',
].flatMap((address) => [address, `/en${address}`]);

/** Files that hold no figure: code, styles, and what searching the official text needs. */
const unmarked = [
  /^\/_assets\//,
  /\.css$/,
  /^\/embed(?:\.js|\/(?:chart|height)\.js)$/,
  /^\/pagefind\//,
  // Drawn letters: tests/cards look for the mark where they are still words.
  /^\/(en\/)?cards\/.+\.png$/,
  /^\/(?:favicon\.ico|apple-touch-icon\.png)$/,
  /^\/search\/\w+\.json$/,
  // The shape of a file, and no figure.
  /^\/schemas\/text-1\.json$/,
  // The looks of marks, and no figure.
  /^\/indicators\/chart-marks(?:-print)?\.json$/,
  // Of groups for which no figure was made up they say only that.
  /^\/search\/figures\/(?:central-towns|pilot-and-central-towns|pilot-towns)\.json$/,
  /^\/(en\/)?documents\//,
  /^\/robots\.txt$/,
  /^\/sitemap-\w+\.xml$/,
];

const mark = /演示|synthetic/i;

let site: Site;
let browser: Browser;
let served: Awaited<ReturnType<typeof serveDist>>;

beforeAll(async () => {
  await buildDemo();
  site = await readSite(demoFolder);
  [browser, served] = await Promise.all([openBrowser(), serveDist(demoFolder)]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function isMarked(path: string): Promise<boolean> {
  const bytes = await readFile(join(demoFolder, path));
  if (!['.zip', '.xlsx', '.docx'].includes(extname(path))) return mark.test(bytes.toString('utf8'));
  return Object.values(unzipSync(bytes)).some((entry) => mark.test(strFromU8(entry)));
}

describe('the demonstration', () => {
  it('says on every page that it is made up', () => {
    expect(site.pages.size).toBeGreaterThan(300);
    const silent = [...site.pages.values()].filter(
      ({ html }) =>
        !/<aside class="notice"[^>]*>[^<]*SYNTHETIC/.test(html) ||
        !html.includes('content="noindex"'),
    );
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  it('marks every picture and every file of figures', async () => {
    const files = [...site.files].filter((path) => !unmarked.some((known) => known.test(path)));
    expect(files.filter((path) => path.endsWith('.svg')).length).toBeGreaterThan(100);
    const silent: string[] = [];
    for (const path of files) if (!(await isMarked(path))) silent.push(path);
    expect(silent).toEqual([]);
  });

  it('shows first in each picture what it is', async () => {
    const isChart = (path: string) => path.endsWith('.svg') && !path.includes('/documents/');
    const charts = [...site.files].filter((path) => isChart(path) && path !== '/icon.svg');
    expect(charts.length).toBeGreaterThan(100);
    for (const path of charts) {
      const svg = await readFile(join(demoFolder, path), 'utf8');
      expect(svg).toMatch(/<text[^>]*>[^<]*SYNTHETIC/);
    }
  });

  it('marks all that is taken of a view', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/indicators/gdp/?towns=synthetic-05`);
    await openControls(page);
    for (const kind of ['SVG', 'CSV', 'XLSX', 'JSON']) {
      const { bytes, name } = await takeFile(page, kind);
      expect(readWords(name, bytes)).toContain('SYNTHETIC');
    }
    for (const button of ['引用', '链接和嵌入']) {
      const [, ...texts] = [...(await takeWords(page, button)).values()];
      expect(texts.filter((text) => !text.includes('SYNTHETIC'))).toEqual([]);
    }
    await page.close();
  });

  it('passes the checks of the site', () => {
    expect(runPageCheck(site, checkLinks(site))).toEqual([]);
    expect(runPageCheck(site, checkUniqueIds())).toEqual([]);
    expect(runPageCheck(site, checkInlineCode(site))).toEqual([]);
    expect(runPageCheck(site, checkWeight(site))).toEqual([]);
    expect(runPageCheck(site, checkFigures(site))).toEqual([]);
  });

  it.each(firstWindows)('answers in the first window of $width px', async (viewport) => {
    const paths = [...site.pages.keys()].filter((path) =>
      /^(\/en)?\/targets\/[\w-]+-[tg]\d+\/$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(40);
    const page = await browser.newPage({ viewport });
    await page.goto(`${served.origin}/`);
    expect(await listUnseenAnswers(page, paths)).toEqual([]);
    await page.close();
  });

  it('gives one number the same everywhere', async () => {
    const { figures, mismatches } = await crossRender(site, demoFolder);
    expect(mismatches).toEqual([]);
    expect(figures).toBeGreaterThan(200);
  });

  it('cites each view by the hash of its file', async () => {
    const { views, mismatches } = await compareViewFiles(site, demoFolder);
    expect(mismatches).toEqual([]);
    expect(views).toBeGreaterThan(200);
  });

  it('states the true size and hash of each data file', async () => {
    expect(await compareDataFiles(demoFolder)).toEqual([]);
  });

  it('lists what a view held before, the newest first', () => {
    const cited = site.pages.get('/indicators/gdp/')?.ids.get('cite');
    const text = cited === undefined ? '' : textOf(cited);
    expect(text).toMatch(/2014-06-01起：201400000000\s*2013-06-01起：201300000000/);
  });

  it('says of no figure that it is missing', () => {
    const [targets = '', towns = ''] = ['/targets/', '/towns/'].map(
      (address) => site.pages.get(address)?.html,
    );
    expect(targets).toContain('演示');
    expect(targets).not.toContain('没有查到2012年27个试点镇');
    expect(towns).toContain('27个镇都查到过公布值。目标年2012年，每个镇都有值。');
  });

  it('shows verdicts, margins and first figures', () => {
    const page = site.pages.get('/targets/zj-2012-t7/')?.html ?? '';
    expect(page).toContain('>完成<');
    expect(page).toContain('按最初公布的数字，结论是“完成”，差额+0.1500万人；数字后来修订过。');
    const town = site.pages.get('/towns/synthetic-05/')?.html ?? '';
    expect(town).toContain('在舍入误差内完成');
    expect(site.pages.get('/indicators/gdp/')?.html).toContain('演示09镇（当时的区划）');
  });
});

describe('one click from each end of a promise that has figures', () => {
  it('leads from the sentence to the target, its figures, their charts and back', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    const clause = '/documents/zj-2012-key-points/sec_2__cl_6/';
    const go = async (selector: string): Promise<string> => {
      const link = page.locator(selector).first();
      const address = await link.getAttribute('href');
      await link.click();
      await page.waitForURL(`${served.origin}${address ?? ''}`);
      return address ?? '';
    };
    await page.goto(served.origin + clause);
    expect(await go('.official a[data-target="zj-2012-t7"]')).toBe('/targets/zj-2012-t7/');
    expect(await page.locator('.answer').innerText()).toContain('20.0000万人');
    await page.locator('#arithmetic summary').click();
    expect(await page.locator('#arithmetic').innerText()).toContain('演示01镇，2012年');
    expect(await page.locator('figure[data-chart] svg:visible').count()).toBe(1);
    expect(await go('dl.facts a[href$="#series"]')).toBe(
      '/indicators/built-up-new-residents/#series',
    );
    expect(await page.locator('figure#series table').innerText()).toContain('演示01镇');
    expect(await go('main a[href*="#sec_2__cl_6__p_1__s_4"]')).toBe(
      `${clause}#sec_2__cl_6__p_1__s_4`,
    );
    expect(await page.locator('.sentence:target').innerText()).toContain('新增20万人以上');
    await page.close();
  });
});

describe.each(Object.keys(ways) as Way[])('a reader of a chart with many values %s', (way) => {
  it.each(listReaderTasks())('$name', async ({ act }) => {
    const page = await browser.newPage(ways[way]);
    await page.goto(`${served.origin}/indicators/gdp/`);
    const hand = makeHand(page, way);
    await act(page, hand);
    expect(hand.steps()).toBeLessThanOrEqual(mostSteps);
    await page.close();
  });
});

describe('the pages of the demonstration', () => {
  let visits: ReadonlyMap<string, Visit>;

  beforeAll(async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await addAxe(context);
    visits = await visitPages(context, visited, (page, address) =>
      visitPage(page, served.origin, address),
    );
    await context.close();
  });

  it.each(['faults', 'light', 'dark', 'overflow'] as const)('have no %s', (kind) => {
    const found = [...visits].flatMap(([address, visit]) =>
      visit[kind].map((text) => `${address}: ${text}`),
    );
    expect(visits.size).toBe(visited.length);
    expect(found).toEqual([]);
  });
});
