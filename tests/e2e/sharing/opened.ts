import type { Page } from 'playwright-core';

/** How a reader opens the sheet. */
export type Way = 'mouse' | 'touch' | 'key';

/** Where in the window a sentence stands before the sheet of it is opened. */
export type Height = 'high' | 'middle' | 'low';

/** What was seen of a page with an open sheet, in pixels of the window. */
export interface Seen {
  readonly scroll: number;
  /** What of the sentence and of the sheet lies outside the window, and what of the sentence under the sheet. */
  readonly faults: readonly string[];
  readonly isFocusIn: boolean;
  /** How much on the page moved since it was scrolled, as browsers reckon it. */
  readonly shift: number;
}

interface Watched extends Window {
  shift?: number;
}

/** Has each page that is opened add up what moves on it; it also counts what moves just after a key or a click. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = window;
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number };
        watched.shift = (watched.shift ?? 0) + value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Scrolls so that a part stands wholly in the window, and tells how far the page is scrolled then; what moves is added up anew. */
export async function showPart(page: Page, part: string, height: Height): Promise<number> {
  return page.evaluate(
    async ([name, where]) => {
      const box = document.querySelector(name)?.getBoundingClientRect();
      if (box === undefined) throw new Error(`nothing is ${name}`);
      const free = innerHeight - box.height;
      const tops = { high: 48, middle: free / 2, low: free - 48 };
      window.scrollBy({ top: box.top - tops[where], behavior: 'instant' });
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const watched: Watched = window;
      watched.shift = 0;
      return window.scrollY;
    },
    [part, height] as const,
  );
}

/** Opens the sheet by a link or button of the page, and waits until it is there. */
export async function open(page: Page, opener: string, way: Way): Promise<void> {
  const link = page.locator(opener).first();
  if (way === 'mouse') await link.click();
  else if (way === 'touch') await link.tap();
  else {
    await link.evaluate((one: HTMLElement) => one.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
  }
  await page.locator('.sheet').waitFor();
}

/** Looks at a page with an open sheet of a part. */
export async function look(page: Page, selector: string): Promise<Seen> {
  return page.evaluate(async (name) => {
    // What was drawn since is told of in the next frames.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const sheet = document.querySelector('.sheet');
    const part = document.querySelector(name);
    if (sheet === null || part === null) throw new Error(`no sheet or no ${name}`);
    const over = sheet.getBoundingClientRect();
    const faults: string[] = [];
    const keepIn = (what: string, { bottom, left, right, top }: DOMRect): void => {
      const box = [left, top, right, bottom].map(Math.round).join(' ');
      const isIn = top >= -1 && left >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
      if (!isIn) faults.push(`${what} is outside the window: ${box}`);
    };
    keepIn('the sheet', over);
    for (const box of part.getClientRects()) {
      keepIn(name, box);
      const isUnder =
        box.right > over.left + 1 &&
        box.left < over.right - 1 &&
        box.bottom > over.top + 1 &&
        box.top < over.bottom - 1;
      if (isUnder) faults.push(`${name} is under the sheet`);
    }
    const middle = document.elementFromPoint(over.left + over.width / 2, over.top + 8);
    if (middle === null || !sheet.contains(middle)) faults.push('something lies over the sheet');
    const watched: Watched = window;
    return {
      scroll: window.scrollY,
      faults,
      isFocusIn: sheet.contains(document.activeElement),
      shift: watched.shift ?? -1,
    };
  }, selector);
}

/** How a reader closes the sheet. */
export const closings = ['Esc', 'button', 'outside', 'back'] as const;

/** Closes the sheet and waits until all of it is over, the way back too. */
export async function close(
  page: Page,
  closing: (typeof closings)[number],
  way: Way,
): Promise<void> {
  if (closing === 'Esc') await page.keyboard.press('Escape');
  else if (closing === 'back') await page.goBack();
  else if (closing === 'button') await press(page, '.sheet .close', way);
  else {
    const [x, y] = await page.evaluate(findBlank);
    if (way === 'touch') await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
  }
  await page.locator('.sheet').waitFor({ state: 'detached' });
  await page.waitForFunction(() => history.state === null && history.scrollRestoration === 'auto');
}

async function press(page: Page, button: string, way: Way): Promise<void> {
  if (way === 'touch') await page.locator(button).tap();
  else if (way === 'mouse') await page.locator(button).click();
  else await page.locator(button).press('Enter');
}

/** Runs inside a page: a point outside the sheet that leads nowhere. */
function findBlank(): [number, number] {
  for (let y = 4; y < innerHeight; y += 8) {
    for (let x = 4; x < innerWidth; x += 8) {
      const hit = document.elementFromPoint(x, y);
      if (hit !== null && hit.closest('a, button, input, .sheet, nav') === null) return [x, y];
    }
  }
  throw new Error('the sheet leaves no free place');
}

/** Whether what has the focus is what opened the sheet. */
export async function isFocused(page: Page, opener: string): Promise<boolean> {
  return page
    .locator(opener)
    .first()
    .evaluate((one) => one === document.activeElement);
}
