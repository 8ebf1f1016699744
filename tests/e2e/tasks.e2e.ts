import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runAxe } from './site/run-axe.ts';
import { useSite } from './site/use-site.ts';

const site = useSite();
const { open } = site;

const document = '/documents/zj-2012-key-points/';
const plain = { javaScriptEnabled: false };

describe('the tasks page', () => {
  const rows = '.task-table tr[data-force]';

  it('filters by actor, force and part without scripts', async () => {
    const page = await open('/tasks/', plain);
    const visible = page.locator(`${rows}:visible`);
    expect(await visible.count()).toBe(106);
    await page.getByLabel('各级政府').check();
    expect(await visible.count()).toBe(10);
    await page.getByLabel('必须、要').check();
    expect(await visible.count()).toBe(9);
    await page.getByLabel('三、保障措施').check();
    expect(await visible.count()).toBe(7);
    const count = await page.$eval(
      '.list-count',
      (one) => getComputedStyle(one, '::after').content,
    );
    expect(count).toContain('counter');
    await page.close();
  });

  it('keeps the choice in the address', async () => {
    const page = await open('/tasks/');
    await page.getByLabel('力争').check();
    expect(new URL(page.url()).search).toBe('?force=strive');
    await page.reload();
    expect(await page.locator(`${rows}:visible`).count()).toBe(2);
    expect(await runAxe(page)).toEqual([]);
    await page.close();
  });

  it('heads no part of which no task is left, and counts what is left beside each choice', async () => {
    const page = await open('/tasks/', plain);
    await page.getByLabel('各级政府').check();
    await page.getByLabel('必须、要').check();
    const heads = await page.locator('.task-table .group:visible').allInnerTexts();
    expect(heads.length).toBeLessThan(9);
    for (const head of heads) {
      const part = page.locator('.task-table tbody', { hasText: head }).first();
      expect(await part.locator('tr[data-item]:visible').count()).toBeGreaterThan(0);
    }
    await page.close();
    const scripted = await open('/tasks/');
    await scripted.getByLabel('各级政府').check();
    const label = scripted.locator('label', { hasText: '必须、要' });
    expect(await label.locator('small').innerText()).toBe('9');
    await scripted.close();
  });

  it('keeps assignments in the address, and gives them with the tasks shown', async () => {
    const page = await open('/tasks/?actor=各级政府');
    await page.getByText('在本页填写分工').click();
    const first = page.locator('.task-table tr[data-item]:visible input').first();
    await first.fill('=甲局,乙局');
    const url = await page.evaluate(() => window.location.href);
    expect(new URL(url).hash).toContain('assign=');
    await page.goto('about:blank');
    await page.goto(url);
    expect(await first.inputValue()).toBe('=甲局,乙局');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('下载所选任务（CSV）').click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    const lines = csv.split('\n').filter((line) => line !== '');
    expect(lines.length).toBe(11);
    expect(csv).toContain('"\'=甲局,乙局"');
    expect(await runAxe(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['Word', 'docx', 'word/document.xml', /<w:tr>/g, /<w:tc>.*?<\/w:tc>/g],
    ['Excel', 'xlsx', 'xl/worksheets/sheet1.xml', /<row /g, /<t [^>]*>[^<]*/g],
  ] as const)('gives the tasks shown as %s', async (name, end, part, rowMark, cellMark) => {
    const page = await open('/tasks/?actor=各级政府&force=must');
    const shown = page.locator(`${rows}:visible`);
    expect(await shown.count()).toBe(9);
    const numbers = await shown.locator('.number').allInnerTexts();
    await page.getByText('在本页填写分工').click();
    await shown.locator('input').first().fill('=甲局');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText(`下载所选任务（${name}）`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`tasks.${end}`);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    // A row of headings; in the workbook a row of the title and one of the source as well.
    expect(xml.match(rowMark)).toHaveLength(9 + (end === 'docx' ? 1 : 3));
    const cells = (xml.match(cellMark) ?? []).map((cell) => cell.replace(/<[^>]*>/g, ''));
    for (const number of numbers) expect(cells).toContain(number.trim());
    expect(cells.filter((cell) => cell.endsWith('=甲局'))).toEqual([
      end === 'xlsx' ? "'=甲局" : '=甲局',
    ]);
    expect(xml).toContain('任务分解');
    expect(xml).toContain('force=must');
    await page.close();
  });

  it('offers a calendar of what is due', async () => {
    const page = await open('/tasks/', plain);
    const response = await page.request.get(`${site.origin}${document}tasks.ics`);
    expect(response.headers()['content-type']).toContain('text/calendar');
    expect((await response.text()).match(/DTSTART;VALUE=DATE:20121231/g)).toHaveLength(12);
    await page.close();
  });

  it('offers the official table in three forms', async () => {
    const page = await open('/tasks/', plain);
    const hrefs = await page.$$eval('a[download]', (all) =>
      all.map((one) => one.getAttribute('href')),
    );
    expect(hrefs).toEqual(['docx', 'xlsx', 'csv', 'ics'].map((end) => `${document}tasks.${end}`));
    for (const href of hrefs) {
      const response = await page.request.get(site.origin + (href ?? ''));
      expect(response.status()).toBe(200);
      expect((await response.body()).length).toBeGreaterThan(5000);
    }
    await page.close();
  });
});
