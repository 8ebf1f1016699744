import { describe, expect, it } from 'vitest';
import { runAxe } from '../site/run-axe.ts';
import { useSite } from '../site/use-site.ts';
import { firstWindows, listUnseenAnswers } from './unseen-answers.ts';

const { open } = useSite();
const plain = { javaScriptEnabled: false };
describe('the answer of a target', () => {
  it.each(firstWindows)('stands whole in the first window of $width px', async (viewport) => {
    const list = await open('/targets/');
    const paths = await list.$$eval('.promises p:not(.amount) > a', (all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    );
    await list.close();
    expect(paths.length).toBeGreaterThan(20);
    const page = await open('/', { viewport });
    expect(await listUnseenAnswers(page, [...paths, ...paths.map((path) => `/en${path}`)])).toEqual(
      [],
    );
    await page.close();
  });

  it('says how many towns are known, and not that all of them missed', async () => {
    const page = await open('/targets/plan-2015-g5/', plain);
    const answer = await page.innerText('.answer');
    expect(answer).toContain('已知2镇未达到，25镇无数据');
    expect(answer).not.toContain('未完成');
    expect(await page.innerText('main')).toContain('正文未收录');
    await page.close();
  });
});

describe('the list of targets', () => {
  const rows = '.promises > li';

  it('is narrowed by several choices at once, without scripts, and says how many are left', async () => {
    const page = await open('/targets/', plain);
    const visible = page.locator(`${rows}:visible`);
    expect(await visible.count()).toBe(21);
    await page.locator('#scope-sc1').check();
    expect(await visible.count()).toBe(17);
    await page.getByLabel('未见公布结果').check();
    expect(await visible.count()).toBe(16);
    await page.close();
  });

  it('keeps the choices in the address, and shows them unfolded on a phone', async () => {
    const page = await open('/targets/', { viewport: { width: 360, height: 780 } });
    await page.getByText('筛选', { exact: true }).click();
    await page.getByLabel('没有可量化的标准').check();
    expect(new URL(page.url()).search).toBe('?status=not-quantified');
    await page.reload();
    expect(await page.locator(`${rows}:visible`).count()).toBe(1);
    expect(await page.getByLabel('没有可量化的标准').isVisible()).toBe(true);
    expect(await runAxe(page)).toEqual([]);
    await page.close();
  });
});
