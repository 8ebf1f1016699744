import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '#scripts/build/build-site.ts';
import { importFiles } from '#scripts/data-import/import-files.ts';
import { parseOptions } from '#scripts/data-import/options.ts';
import { parseTemplateOptions } from '#scripts/data-template/options.ts';
import { writeTemplate } from '#scripts/data-template/write-template.ts';
import { readSite, type Site } from '#scripts/verify/site/site.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { hashBytes } from '#corpus/fingerprint.ts';
import { withContent } from '#scripts/writer/write-files.ts';
import { readContent } from '#integration/read-content.ts';
import { readRealCorpus } from '../corpus/real-content.ts';
import { openBrowser } from './site/browser.ts';
import { serveDist } from './site/site.ts';
import { compareViewFiles } from './charts/view-files.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof serveDist>>;
let folder: string;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveDist()]);
  folder = await mkdtemp(join(tmpdir(), 'yaodian-table-'));
});

afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
});

async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(served.origin + path);
  return page;
}

describe.each(['/about/data/', '/en/about/data/'])('the page %s', (path) => {
  it('numbers its steps and shows them in pictures', async () => {
    const page = await open(path);
    const steps = page.locator('.prose ol > li');
    expect(await steps.count()).toBe(6);
    const styles = await steps.evaluateAll((items) =>
      items.map((item) => getComputedStyle(item).listStyleType),
    );
    expect(new Set(styles)).toEqual(new Set(['decimal']));
    const starts = await page
      .locator('.prose ol')
      .evaluateAll((lists) => lists.map((list) => list.getAttribute('start') ?? '1'));
    expect(starts).toEqual(['1', '2', '4']);
    const widths = await page
      .locator('.prose img')
      .evaluateAll((images) =>
        images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
      );
    expect(widths).toHaveLength(2);
    expect(Math.min(...widths)).toBeGreaterThan(100);
    await page.close();
  });

  it('keeps the words of its pictures readable at 360', async () => {
    const page = await open(path, 360);
    const scales = await page
      .locator('.prose img')
      .evaluateAll((images) =>
        images.map((image) =>
          image instanceof HTMLImageElement ? image.clientWidth / image.naturalWidth : 0,
        ),
      );
    // Their words are 12 pixels high.
    expect(Math.min(...scales) * 12).toBeGreaterThanOrEqual(11);
    await page.close();
  });

  it('gives each file with the hash that it states', async () => {
    const page = await open(path);
    const rows = page.locator('#downloads tbody tr');
    const stated = await rows.evaluateAll((list) =>
      list.map((row) => [
        row.querySelector('a')?.getAttribute('href') ?? '',
        row.querySelector('code')?.textContent ?? '',
      ]),
    );
    expect(stated.length).toBeGreaterThan(20);
    for (const [href = '', hash] of stated) {
      const response = await fetch(served.origin + href);
      expect(hashBytes(new Uint8Array(await response.arrayBuffer()))).toBe(hash);
    }
    await page.close();
  });

  it('names the commands that there are', async () => {
    const page = await open(path);
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const said = await page.locator('.prose code').allInnerTexts();
    const commands = said.flatMap(
      (text) => /npm (?:run (?:--silent )?)?([\w:]+)/.exec(text)?.[1] ?? [],
    );
    expect(commands).toEqual(['data:template', 'data:import', 'start', 'build', 'verify']);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
    await page.close();
  });

  it('explains each column of the template', async () => {
    const page = await open(path);
    const names = await page.locator('#columns tbody th').allInnerTexts();
    const needed = await page
      .locator('#columns tbody tr')
      .filter({ has: page.locator('td:last-child', { hasText: /^(是|yes)$/ }) })
      .locator('th')
      .allInnerTexts();
    expect(names).toHaveLength(17);
    expect(needed).toEqual(['indicator', 'place', 'year', 'status', 'source', 'confidence']);
    await page.close();
  });
});

describe('a table that an official fills', () => {
  const place = 'tangqi';
  let site: Site;
  let out: string;

  beforeAll(async () => {
    const content = join(folder, 'content');
    const table = join(folder, 'tables');
    out = join(folder, 'site');
    await cp('content', content, { recursive: true });
    const asked = ['--years', '2013-2015', '--indicator', 'gdp', '--out', table];
    await writeTemplate(readRealCorpus(), parseTemplateOptions(asked));
    await fillTable(join(table, 'gdp.csv'));
    const paths = ['gdp.csv', 'sources.csv'].map((name) => join(table, name));
    const files = readContent(content);
    const published = parseCorpus(files);
    const options = parseOptions(['--write', '--content', content, ...paths], '2027-01-05');
    const { findings, tally } = await withContent(content, (staged) =>
      importFiles(paths, published, { options, staged, progress: () => undefined }),
    );
    expect(findings).toEqual([]);
    expect(tally.counts).toMatchObject({ new: 3 });
    process.env['CONTENT_DIR'] = content;
    await buildSite(out).finally(() => delete process.env['CONTENT_DIR']);
    site = await readSite(out);
  });

  /** The values of one town as they are typed, from a source that is known. */
  async function fillTable(file: string): Promise<void> {
    const values = new Map([
      ['2013', '88.5'],
      ['2014', '95.2'],
      ['2015', '101'],
    ]);
    const lines = (await readFile(file, 'utf8')).split('\n').map((line) => {
      const cells = line.split(',');
      const value = cells[1] === '塘栖镇' ? values.get(cells[2] ?? '') : undefined;
      if (value === undefined) return line;
      return cells.with(4, value).with(7, 's04').with(12, '高').join(',');
    });
    await writeFile(file, lines.join('\n'));
  }

  it('becomes a chart with its table and files', () => {
    const page = site.pages.get(`/towns/${place}/`)?.html ?? '';
    expect(page).toContain('data-chart="town"');
    expect(page).not.toContain('id="no-values"');
    for (const value of ['88.5', '95.2', '101']) expect(page).toContain(`>${value}<`);
    for (const file of ['chart.svg', 'data.csv', 'data.json'])
      expect(site.files.has(`/towns/${place}/${file}`)).toBe(true);
  });

  it('changes the citation and keeps the old hash', async () => {
    const lock = parseCorpus(readContent('content')).corpus.viewLock;
    const [published] = lock['/indicators/gdp/data.csv'] ?? [];
    const page = site.pages.get('/indicators/gdp/')?.html ?? '';
    expect(page).toContain(`数据截至2027-01-05`);
    expect(published).toBeDefined();
    expect(page).toContain(`${published?.dataDate ?? ''}起：${published?.fingerprint ?? ''}`);
    expect((await compareViewFiles(site, out)).mismatches).toEqual([]);
  });
});
