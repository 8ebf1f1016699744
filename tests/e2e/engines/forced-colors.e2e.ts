import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';

const site = useSite(process.env['ENGINES_DIST']);
const clause = '/documents/zj-2012-key-points/sec_2__cl_1/';
const sentence = '#sec_2__cl_1__p_1__s_2';

async function openForced(path: string): Promise<Page> {
  const page = await site.open(path, { forcedColors: 'active', reducedMotion: 'reduce' });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  return page;
}

/** The line around an element, as it is drawn. */
function outlineOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineColor}`;
  });
}

const ink = async (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).color);

describe('in the colours of the reader', () => {
  it('the linked sentence has a line around it', async () => {
    const page = await openForced(clause + sentence);
    expect(await outlineOf(page, sentence)).toBe(`2px ${await ink(page)}`);
    expect(await outlineOf(page, '#sec_2__cl_1__p_1__s_3')).toBe('none');
    const shot = await page.locator(sentence).screenshot();
    await page.goto(`${site.origin}${clause}#sec_2__cl_1__p_1__s_3`);
    expect((await page.locator(sentence).screenshot()).equals(shot)).toBe(false);
    await page.close();
  });

  it('the linked heading and the linked task have one too', async () => {
    const heading = await openForced('/documents/zj-2012-key-points/#sec_2__cl_1');
    expect(await outlineOf(heading, ':target > .heading-text')).toBe(`2px ${await ink(heading)}`);
    await heading.close();
    const tasks = await openForced('/tasks/');
    const id = await tasks.$eval('.task-table tr[id]', ({ id: own }) => own);
    await tasks.goto(`${site.origin}/tasks/#${id}`);
    expect(await outlineOf(tasks, `#${id}`)).toBe(`2px ${await ink(tasks)}`);
    await tasks.close();
  });

  it.each([
    [`${clause}?mark=投资`, '.official mark'],
    ['/search/?q=投资', '#results mark'],
    ['/glossary/pilot-town/', ':is(.quote, .entries) mark'],
  ])('marked words have a line around them on %s', async (path, mark) => {
    const page = await openForced(path);
    await page.locator(mark).first().waitFor();
    expect(await outlineOf(page, mark)).toMatch(/^1px rgb/);
    await page.close();
  });

  it('the part of the site one is in has a line that others lack', async () => {
    const page = await openForced('/targets/');
    const colours = await page.$$eval('.masthead nav a', (links) =>
      links.map((link) => [
        link.hasAttribute('aria-current'),
        getComputedStyle(link).borderBottomColor ===
          getComputedStyle(document.body).backgroundColor,
      ]),
    );
    expect(colours.length).toBeGreaterThan(5);
    expect(colours.filter(([current, blank]) => current === blank)).toEqual([]);
    await page.close();
  });

  it('verdicts are told apart by their shapes', async () => {
    const page = await openForced('/404.html');
    const shapes = ['good', 'bad', 'open', 'absent', ''];
    // Each at the same place, so that only its sign can differ.
    await page.evaluate(() => {
      const verdict = document.createElement('p');
      verdict.id = 'verdict';
      verdict.style.position = 'fixed';
      verdict.style.left = verdict.style.top = '0';
      verdict.style.background = 'Canvas';
      document.body.append(verdict);
    });
    const shots = new Set<string>();
    for (const shape of shapes) {
      await page.$eval(
        '#verdict',
        (one, name) => one.setAttribute('class', `verdict ${name}`),
        shape,
      );
      const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 20, height: 30 } });
      shots.add(shot.toString('base64'));
    }
    expect(shots.size).toBe(shapes.length);
    await page.close();
  });
});
