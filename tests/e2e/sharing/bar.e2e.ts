import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';

const site = useSite();

const clause = '/documents/zj-2012-key-points/sec_2__cl_6/';
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

function sentence(ordinal: number): string {
  return `sec_2__cl_6__p_1__s_${String(ordinal)}`;
}

/** The last step of the bar, when it is there. */
async function readStep(page: Page): Promise<string> {
  return page.locator('nav.here .within a').last().innerText();
}

async function openLanded(
  ordinal: number,
  options?: Parameters<typeof site.open>[1],
): Promise<Page> {
  const page = await site.open(`${clause}#${sentence(ordinal)}`, options);
  await page.locator('nav.here').waitFor();
  return page;
}

/** Selects from a place in one sentence to a place in another, and waits for the bar of it. */
async function select(page: Page, from: [number, number], to: [number, number]): Promise<string> {
  await page.evaluate(
    ([[start, at], [end, until]]) => {
      const find = (name: string): Node => {
        const part = document.getElementById(name);
        if (part === null) throw new Error(`nothing is ${name}`);
        return part;
      };
      getSelection()?.setBaseAndExtent(find(start), at, find(end), until);
    },
    [
      [sentence(from[0]), from[1]],
      [sentence(to[0]), to[1]],
    ] as const,
  );
  // It is asked after when it has stood still.
  await page.waitForTimeout(1000);
  return readStep(page);
}

it('says the last step in the first window with text twice as large', async () => {
  for (const language of ['', '/en']) {
    const page = await site.browser.newPage(phone);
    await page.goto(`${site.origin}${language}${clause}#${sentence(4)}`);
    await page.locator('nav.here').waitFor();
    await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
    const [box, room] = await Promise.all([
      page.locator('nav.here .within a').last().boundingBox(),
      page.locator('nav.here .within').boundingBox(),
    ]);
    expect(box && room && box.x >= room.x && box.x + box.width <= room.x + room.width + 1).toBe(
      true,
    );
    expect((await page.locator('nav.here').boundingBox())?.height).toBeLessThan(200);
    await page.close();
  }
});

it('gives way to the sheet of another part, and to no double mark', async () => {
  const page = await openLanded(4);
  const read = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.sentence, .heading-text')]
        .filter((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map((one) => one.id || 'heading'),
    );
  // The mark comes up slowly.
  await page.waitForTimeout(800);
  expect(await read()).toEqual([sentence(4)]);
  await page.locator(`a.permalink[href$="#${sentence(6)}"]`).click();
  await page.locator('.sheet').waitFor();
  expect(await read()).toEqual([sentence(6)]);
  await page.keyboard.press('Escape');
  await page.locator('.sheet').waitFor({ state: 'detached' });
  await page.waitForFunction(() => history.state === null);
  expect(await page.locator('nav.here').count()).toBe(0);
  expect(await page.title()).not.toContain('第4句');
  expect(await read()).toEqual([sentence(6)]);
  await page.locator('.provision-heading .permalink').click();
  await page.locator('.sheet').waitFor();
  expect(await read()).toEqual(['heading']);
  await page.close();
});

it('goes by Esc or a click elsewhere when it is there for a selection, and stays for who landed', async () => {
  const page = await openLanded(4);
  await page.keyboard.press('Escape');
  await page.mouse.click(640, 560);
  await page.waitForTimeout(1000);
  expect(await readStep(page)).toBe('第4句');
  expect(await select(page, [2, 0], [2, 1])).toBe('第2句');
  await page.keyboard.press('Escape');
  await page.locator('nav.here').waitFor({ state: 'detached' });
  expect(await select(page, [3, 0], [3, 1])).toBe('第3句');
  await page.mouse.click(640, 560);
  await page.locator('nav.here').waitFor({ state: 'detached' });
  await page.close();
});

it('says the innermost part that holds a selection', async () => {
  const page = await site.open(clause);
  // What a triple click leaves: the end stands before the first word of the next.
  expect(await select(page, [5, 0], [6, 0])).toBe('第5句');
  expect(await select(page, [4, 1], [6, 1])).toBe('第（六）项');
  expect(await page.locator('nav.here button').first().innerText()).toBe('复制');
  await page.locator('.heading-text').evaluate((heading) => {
    const next = document.querySelector('.official p .sentence');
    if (next) getSelection()?.setBaseAndExtent(heading, 0, next, 0);
  });
  await page.waitForTimeout(1000);
  expect(await readStep(page)).toBe('第（六）项');
  await page.close();
});

it('covers neither a heading nor what is selected', async () => {
  const sides = new Set<boolean>();
  for (const height of [700, 800, 900, 1000]) {
    const page = await openLanded(4, { viewport: { width: 1280, height } });
    const [bar, heading] = await Promise.all([
      page.locator('nav.here').boundingBox(),
      page.locator('.provision-heading').boundingBox(),
    ]);
    if (bar === null || heading === null) throw new Error('no bar or no heading');
    const isOver = heading.y < bar.y + bar.height && heading.y + heading.height > bar.y;
    expect(isOver, String(height)).toBe(false);
    sides.add(bar.y === 0);
    await page.close();
  }
  expect(sides.size).toBe(2);
  const page = await site.open(clause);
  await page.locator(`#${sentence(5)}`).evaluate((part) => {
    window.scrollBy({ top: part.getBoundingClientRect().top - 6, behavior: 'instant' });
  });
  await select(page, [5, 0], [5, 1]);
  const bar = await page.locator('nav.here').boundingBox();
  expect(bar && bar.y + bar.height).toBe(900);
  await page.close();
});

it('is the next by Tab, and leads on to the text', async () => {
  const page = await openLanded(4);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.closest('nav.here, .official')?.className ?? '';
    });
  const start = await page.evaluate(() => window.scrollY);
  for (let step = 0; step < 7; step += 1) {
    await page.keyboard.press('Tab');
    expect(await focused(), String(step)).toBe('here');
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(start);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('official');
  await page.close();
});
