import { describe, expect, it } from 'vitest';
import { runAxe } from '../site/run-axe.ts';
import { useSite } from '../site/use-site.ts';

const site = useSite();
const { open } = site;

const document = '/documents/zj-2012-key-points/';
const clause = `${document}sec_2__cl_6/`;
const plain = { javaScriptEnabled: false };

describe('clauses side by side', () => {
  const pair = '?left=zj-2012-key-points/sec_2__cl_1&right=zj-2012-key-points/sec_2__cl_4';

  it('are any two that the address names', async () => {
    const page = await open(`/compare-text/${pair}`);
    await page.getByText('两条已经并列').waitFor();
    const columns = page.locator('[data-side]');
    expect(await columns.nth(0).innerText()).toContain('着力加大有效投入');
    expect(await columns.nth(1).innerText()).toContain('切实加强规划管理');
    expect(await page.getByLabel('左').inputValue()).toBe('zj-2012-key-points/sec_2__cl_1');
    expect(await page.locator('[data-side] [id], [data-side] .permalink').count()).toBe(0);
    expect(await runAxe(page)).toEqual([]);
    await page.close();
  });

  it('can be chosen and get an address of their own', async () => {
    const page = await open(clause);
    await page.getByRole('link', { name: '对照另一条' }).click();
    await page.getByLabel('右').selectOption('zj-2012-key-points/sec_3');
    await page.getByRole('button', { name: '并列' }).click();
    await page.getByText('两条已经并列').waitFor();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('left')).toBe('zj-2012-key-points/sec_2__cl_6');
    expect(searchParams.get('right')).toBe('zj-2012-key-points/sec_3');
    await page.close();
  });

  it('say so where one of them is not there', async () => {
    const page = await open('/compare-text/?left=zj-2012-key-points/sec_9&right=//example.org');
    await page.getByText('没有取到这一条').waitFor();
    expect(await page.locator('[data-side]:visible').count()).toBe(0);
    await page.close();
  });

  it('are offered as fixed pairs without scripts', async () => {
    const page = await open('/compare-text/', plain);
    expect(await page.locator('main').innerText()).toContain('各有固定地址');
    await page.locator('.entries a').last().click();
    await page.waitForURL('**/compare-text/zj-2012-key-points/preamble/zj-2010-162/');
    expect(await page.locator('.compared').count()).toBe(2);
    expect(await page.locator('.compared').nth(1).innerText()).toContain('浙政办发〔2010〕162号');
    await page.close();
  });
});
