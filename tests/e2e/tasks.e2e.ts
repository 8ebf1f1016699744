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

  it('offers the official table in three forms', async () => {
    const page = await open('/tasks/', plain);
    const hrefs = await page.$$eval('a[download]', (all) =>
      all.map((one) => one.getAttribute('href')),
    );
    expect(hrefs).toEqual(['docx', 'xlsx', 'csv'].map((end) => `${document}tasks.${end}`));
    for (const href of hrefs) {
      const response = await page.request.get(site.origin + (href ?? ''));
      expect(response.status()).toBe(200);
      expect((await response.body()).length).toBeGreaterThan(5000);
    }
    await page.close();
  });
});
