import { expect, it } from 'vitest';
import { useSite } from '../site/use-site.ts';

const site = useSite();

const text = '/documents/zj-2012-key-points/';

/** Runs inside a page: what is wrong with the number of each sentence, a line each, and how many were looked at. */
function lookAtNumbers(): { count: number; faults: string[] } {
  const links = [...document.querySelectorAll<HTMLElement>('.official p .permalink')];
  const faults = links.flatMap((link) => {
    const sentence = link.previousElementSibling;
    const [box, ...broken] = link.getClientRects();
    const last = [...(sentence?.getClientRects() ?? [])].at(-1);
    if (!box || !last) return ['stands nowhere'];
    const name = `${sentence?.id ?? ''} `;
    return [
      ...(broken.length > 0 ? [`${name}breaks`] : []),
      // Level with the last line of its own sentence, and over or just behind its end.
      ...(box.bottom < last.top || box.top > last.bottom ? [`${name}is on another line`] : []),
      ...(Math.min(Math.abs(box.left - last.right), Math.abs(box.right - last.right)) > 2
        ? [`${name}is away from the end of its sentence`]
        : []),
    ];
  });
  return { count: links.length, faults };
}

it.each([
  [320, true],
  [360, true],
  [360, false],
  [390, true],
  [768, true],
  [1280, false],
] as const)('each number hangs on its sentence at %i pixels, touched: %s', async (width, touch) => {
  const page = await site.browser.newPage({
    ...{ viewport: { width, height: 900 }, hasTouch: touch, isMobile: touch },
  });
  await page.goto(site.origin + text);
  const { count, faults } = await page.evaluate(lookAtNumbers);
  expect(count).toBe(41);
  expect(faults).toEqual([]);
  const opacity = await page
    .locator('.official p .permalink')
    .first()
    .evaluate((link) => getComputedStyle(link).opacity);
  expect(opacity).toBe(touch ? '1' : '0');
  await page.close();
});
