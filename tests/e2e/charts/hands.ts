import type { Locator, Page } from 'playwright-core';

/** How a reader does what a task asks; each call is one step. */
export interface Hand {
  /** How many steps were made so far. */
  readonly steps: () => number;
  /** Presses a button, a link, a box to tick. */
  readonly press: (target: Locator) => Promise<void>;
  /** Chooses one of the values of a list. */
  readonly select: (list: Locator, value: string) => Promise<void>;
  /** Sets a year on its slider. */
  readonly slide: (slider: Locator, year: number) => Promise<void>;
  /** Asks a point of a drawing what it says. */
  readonly ask: (mark: Locator) => Promise<void>;
}

type Deeds = Omit<Hand, 'steps'>;

/** The ways in which charts are used, each with the window in which it is. */
export const ways = {
  'by mouse': { viewport: { width: 1280, height: 900 } },
  'by finger': { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
  'by key': { viewport: { width: 1280, height: 900 } },
} as const;

export type Way = keyof typeof ways;

/** The hand of a reader who uses a page in one of the ways. */
export function makeHand(page: Page, way: Way): Hand {
  let steps = 0;
  const deeds = { 'by mouse': useMouse, 'by finger': useFinger, 'by key': useKeys }[way](page);
  const count =
    <A extends unknown[]>(deed: (...given: A) => Promise<void>) =>
    async (...given: A): Promise<void> => {
      steps += 1;
      await deed(...given);
    };
  return {
    steps: () => steps,
    press: count(deeds.press),
    select: count(deeds.select),
    slide: count(deeds.slide),
    ask: count(deeds.ask),
  };
}

/** The middle of something in the window, scrolled to where it can be reached. */
async function findMiddle(target: Locator): Promise<readonly [x: number, y: number]> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('what is to be pointed at is not shown');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** A list and a slider open by themselves under mouse and finger; what they are set to counts. */
const chosen: Pick<Deeds, 'select' | 'slide'> = {
  select: async (list, value) => {
    await list.selectOption(value);
  },
  slide: (slider, year) => slider.fill(String(year)),
};

function useMouse(page: Page): Deeds {
  return {
    press: (target) => target.click(),
    ...chosen,
    ask: async (mark) => page.mouse.move(...(await findMiddle(mark))),
  };
}

function useFinger(page: Page): Deeds {
  return {
    press: (target) => target.tap(),
    ...chosen,
    ask: async (mark) => page.touchscreen.tap(...(await findMiddle(mark))),
  };
}

/** Nothing but keys: Tab until the focus is there, then those that a browser gives such a field. */
function useKeys(page: Page): Deeds {
  const reach = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 400; presses += 1) {
      if (await target.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab never leads there');
  };
  return {
    press: async (target) => {
      const label = (await target.evaluate((one) => one.tagName)) === 'LABEL';
      const field = label ? target.locator('input') : target;
      await reach(field);
      const kind = await field.evaluate((one) => one.getAttribute('type') ?? one.tagName);
      await page.keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
    },
    select: async (list, value) => {
      await reach(list);
      const places = await list.evaluate(
        (one: HTMLSelectElement, wanted) =>
          [...one.options].findIndex((option) => option.value === wanted) - one.selectedIndex,
        value,
      );
      const key = places < 0 ? 'ArrowUp' : 'ArrowDown';
      for (let place = 0; place < Math.abs(places); place += 1) await page.keyboard.press(key);
    },
    slide: async (slider, year) => {
      await reach(slider);
      const away = await slider.evaluate(
        (one: HTMLInputElement, wanted) => wanted - Number(one.value),
        year,
      );
      const key = away < 0 ? 'ArrowLeft' : 'ArrowRight';
      for (let step = 0; step < Math.abs(away); step += 1) await page.keyboard.press(key);
    },
    ask: async (mark) => {
      const drawing = mark.locator('xpath=ancestor::*[contains(@class, "drawing")]');
      await reach(drawing);
      await page.keyboard.press('End');
    },
  };
}
