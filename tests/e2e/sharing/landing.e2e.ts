import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';
import { takeFaults } from '../site/watch-page.ts';

const site = useSite();

const text = '/documents/zj-2012-key-points/';
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

/** The sentences of the full text, with the page of each. */
function listSentences(): { id: string; page: string; ordinal: string }[] {
  const html = readFileSync(`dist${text}index.html`, 'utf8');
  return [...html.matchAll(/class="sentence" id="((\w+?)__p_\d+__s_(\d+))"/g)].map(
    ([, id = '', page = '', ordinal = '']) => ({ id, page, ordinal }),
  );
}

/** What is wrong for who lands on a sentence, a line each. */
async function land(page: Page, address: string, id: string): Promise<string[]> {
  await page.goto('about:blank');
  await page.goto(`${site.origin}${address}#${id}`);
  await page.locator('nav.here').waitFor();
  const faults = await page.evaluate((name) => {
    const found: string[] = [];
    const bar = document.querySelector('nav.here')?.getBoundingClientRect();
    const part = document.getElementById(name);
    const within = document.querySelector('nav.here .within');
    const whole = document.querySelector('nav.here .document')?.getBoundingClientRect();
    const steps = [...(within?.querySelectorAll('a') ?? [])];
    const room = within?.getBoundingClientRect();
    if (!bar || !part || !room || !whole || steps.length < 2) return ['has no bar'];
    const isAtEdge = bar.top === 0 || bar.bottom === innerHeight;
    if (!isAtEdge || bar.right > innerWidth + 1) found.push('has the bar elsewhere');
    if (bar.height > 84) found.push(`has a bar of ${String(bar.height)} pixels`);
    if (whole.width < 120) found.push('does not show the document');
    for (const step of steps) {
      const box = step.getBoundingClientRect();
      const isIn = box.left >= room.left - 1 && box.right <= room.right + 1;
      if (!isIn || box.width < 8) found.push(`cuts ${step.textContent}`);
    }
    for (const box of part.getClientRects()) {
      if (box.top < bar.bottom && box.bottom > bar.top) found.push('covers the sentence');
      if (box.bottom > innerHeight) found.push('has the sentence beyond the window');
    }
    for (const control of document.querySelectorAll('nav.here :is(a, button)')) {
      const { left, right, top } = control.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, top + 12);
      if (hit !== control) found.push(`keeps ${control.textContent} from a finger`);
    }
    return found;
  }, id);
  return faults.map((fault) => `${address}#${id} ${fault}`);
}

it('tells on each of 41 sentences which it is, in the first window', async () => {
  const sentences = listSentences();
  expect(sentences).toHaveLength(41);
  const page = await site.browser.newPage(phone);
  takeFaults(page, site.origin);
  const found: string[] = [];
  for (const { id, page: own, ordinal } of sentences) {
    found.push(...(await land(page, `${text}${own}/`, id)));
    const steps = await page.locator('nav.here .within a').allTextContents();
    const title = await page.title();
    const alone =
      sentences.filter(({ id: other }) => other.replace(/\d+$/, '') === id.replace(/\d+$/, ''))
        .length === 1;
    if (!alone && steps.at(-1) !== `第${ordinal}句`) found.push(`${id}: ${steps.join()}`);
    if (!title.startsWith(steps.join('')) || !title.includes(' · 2012年小城市'))
      found.push(`${id}: ${title}`);
  }
  found.push(...takeFaults(page, site.origin));
  await page.close();
  expect(found).toEqual([]);
});

it('tells it on the full text and in English too', async () => {
  const page = await site.browser.newPage(phone);
  const sample = listSentences().filter((_, at) => at % 8 === 0);
  const found: string[] = [];
  for (const { id, page: own } of sample) {
    found.push(...(await land(page, text, id)));
    found.push(...(await land(page, `/en${text}${own}/`, id)));
  }
  expect(await page.title()).toMatch(/^(?:Section|Preamble|Covering)/);
  await page.close();
  expect(found).toEqual([]);
});

it.each([
  ['/zj12/2.6.4/', 'sec_2__cl_6__p_1__s_4', '2012年小城市培育试点和中心镇工作要点'],
  ['/en/zj12/2.6.8/', 'sec_2__cl_6__p_1__s_8', 'Key points 2012: pilot and central towns'],
])('tells of which document a sentence is without scripts: %s', async (short, id, name) => {
  const page = await site.browser.newPage({ ...phone, javaScriptEnabled: false });
  await page.goto(site.origin + short);
  await page.waitForURL(`**/sec_2__cl_6/#${id}`);
  await page.locator(`#${id}`).waitFor();
  const box = (selector: string) => page.locator(selector).boundingBox();
  const document = page.locator('.crumbs a').first();
  expect(await document.textContent()).toContain(name);
  await expect.poll(async () => (await box('.crumbs'))?.y).toBe(0);
  const [crumbs, sentence, shown] = [
    await box('.crumbs'),
    await box(`#${id}`),
    await document.boundingBox(),
  ];
  expect(shown?.width).toBeGreaterThan(100);
  expect(sentence?.y).toBeGreaterThan((crumbs?.y ?? 0) + (crumbs?.height ?? 0));
  expect((sentence?.y ?? 0) + (sentence?.height ?? 0)).toBeLessThan(780);
  await page.close();
});

it('leads from the bar to document, clause and sentence, and copies', async () => {
  const context = await site.browser.newContext({
    ...phone,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}${text}sec_2__cl_6/#sec_2__cl_6__p_1__s_4`);
  const links = page.locator('nav.here a');
  await links.first().waitFor();
  const hrefs = await links.evaluateAll((all) =>
    all.map((one) => {
      const { hash, pathname } = new URL(one.getAttribute('href') ?? '', document.baseURI);
      return pathname + hash;
    }),
  );
  expect(hrefs).toEqual([
    text,
    `${text}sec_2/`,
    `${text}sec_2__cl_6/`,
    `${text}sec_2__cl_6/#sec_2__cl_6__p_1__s_4`,
    `${text}#sec_2__cl_6__p_1__s_4`,
  ]);
  await page.locator('nav.here button').first().tap();
  await page.locator('nav.here').getByText('已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^全年小城市培育试点镇和中心镇建成区新增常住人口50万人以上，.*\n——《2012年.*第二部分第（六）项第4句\nhttp\S+\/zj12\/2\.6\.4\/$/,
  );
  // Landed on another part, it says that one; on what is no part of the text, nothing.
  await page.evaluate(() => location.replace('#sec_2__cl_6__p_1__s_7'));
  await page.locator('nav.here').getByText('第7句').waitFor();
  await page.evaluate(() => location.replace('#cite'));
  await page.locator('nav.here').waitFor({ state: 'detached' });
  expect(await page.title()).not.toContain('第7句');
  await context.close();
});
