import { readFile } from 'node:fs/promises';
import { type Download, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from './hands.ts';

/** What a reader of Our World in Data's grapher does with a chart, done with one of ours. */
export interface ReaderTask {
  readonly name: string;
  /** Does it from the page of the indicator as it is opened, and looks at what came of it. */
  readonly act: (page: Page, hand: Hand) => Promise<void>;
}

const figure = (page: Page): Locator => page.locator('#series');
const opener = (page: Page): Locator => figure(page).locator('.asks summary');
const boxes = (page: Page): Locator =>
  figure(page).locator('.asks-fields label:has(input[type=checkbox])');
const lists = (page: Page): Locator => figure(page).locator('.asks-fields select');
const lastYear = (page: Page): Locator => figure(page).locator('input[type=range]').last();
const asked = (page: Page): Promise<URLSearchParams> =>
  page.evaluate(() => location.search).then((query) => new URLSearchParams(query));
const isKind = (page: Page, kind: string): Promise<void> =>
  expect.poll(() => figure(page).getAttribute('data-chart')).toBe(kind);
const countPicked = (page: Page): Promise<number> =>
  figure(page).locator('svg:visible g.pick').count();

/** The names that the table gives first, and with them the order of its rows. */
async function readNames(page: Page): Promise<string[]> {
  const heads = await figure(page).locator('tbody tr:first-child th').allInnerTexts();
  return heads.map((text) => text.split('\n')[0] ?? '');
}

/** A year for which the chart has values, not its last. */
async function findYear(page: Page): Promise<number> {
  const response = await page.request.get(new URL('chart.json', page.url()).href);
  const { input } = (await response.json()) as {
    input: { series: { points: { year: number; value: string | null; period: string }[] }[] };
  };
  const points = input.series.flatMap((one) => one.points);
  const years = points.flatMap(({ period, value, year }) =>
    value !== null && period === 'year' ? [year] : [],
  );
  const counted = [...Map.groupBy(years, (year) => year)].map(
    ([year, own]) => [year, own.length] as const,
  );
  const before = counted.filter(([year]) => year < Math.max(...years));
  const [best] = before.toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? expect.fail('values of one year alone');
}

async function take(page: Page, hand: Hand, name: string | RegExp): Promise<Download> {
  await hand.press(opener(page));
  const button = figure(page).locator('.asks-fields').getByRole('button', { name, exact: true });
  await button.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), hand.press(button)]);
  return download;
}

const tasks: readonly ReaderTask[] = [
  {
    name: 'picks two places',
    act: async (page, hand) => {
      await hand.press(opener(page));
      await hand.press(boxes(page).nth(1));
      await hand.press(boxes(page).nth(2));
      await expect.poll(() => countPicked(page)).toBe(2);
      expect((await asked(page)).get('towns')?.split(',')).toHaveLength(2);
    },
  },
  {
    name: 'reads a value',
    act: async (page, hand) => {
      const marks = figure(page).locator('svg:visible g[data-of]').last();
      await hand.ask(marks.locator('circle:not(.halo), .other').last());
      const [said = ''] = (await figure(page).locator('.readout').innerText()).split('\n');
      const [, value = expect.fail(said)] = /\d{4}\S* ([\d.,]+)/.exec(said) ?? [];
      expect(await figure(page).locator('table').innerText()).toContain(value);
    },
  },
  {
    name: 'ranks the places of a year',
    act: async (page, hand) => {
      const year = await findYear(page);
      await hand.press(opener(page));
      await hand.select(lists(page).first(), 'ranking');
      await hand.slide(lastYear(page), year);
      await isKind(page, 'ranking');
      await expect
        .poll(() => figure(page).locator('table caption').innerText())
        .toContain(`${year}`);
    },
  },
  {
    name: 'takes a logarithmic axis',
    act: async (page, hand) => {
      await hand.press(opener(page));
      const before = await figure(page).locator('svg:visible .ticks').first().innerHTML();
      await hand.press(boxes(page).first());
      await expect.poll(async () => (await asked(page)).get('scale')).toBe('log');
      expect(await figure(page).locator('svg:visible .ticks').first().innerHTML()).not.toBe(before);
    },
  },
  {
    name: 'asks for the change since a year, and gets it or the reason why it cannot be had',
    act: async (page, hand) => {
      await hand.press(opener(page));
      await hand.select(lists(page).nth(1), 'change');
      await expect.poll(async () => (await asked(page)).get('measure')).toBe('change');
      const title = await figure(page).locator('.figure-title').innerText();
      const told = await figure(page).locator('.told').innerText();
      expect(`${title}${told}`).toMatch(/比\d{4}年|没有共同的年份/);
    },
  },
  {
    name: 'sorts the table',
    act: async (page, hand) => {
      const before = await readNames(page);
      await hand.press(figure(page).locator('thead button').first());
      await expect.poll(() => readNames(page)).not.toEqual(before);
    },
  },
  {
    name: 'sees a year on the map',
    act: async (page, hand) => {
      const year = await findYear(page);
      await hand.press(opener(page));
      await hand.select(lists(page).first(), 'map');
      await hand.slide(lastYear(page), year);
      await isKind(page, 'town-map');
      await expect
        .poll(() => figure(page).locator('table caption').innerText())
        .toContain(`${year}`);
    },
  },
  {
    name: 'takes a picture of the view',
    act: async (page, hand) => {
      const download = await take(page, hand, 'PNG');
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    },
  },
  {
    name: 'takes the data of the view',
    act: async (page, hand) => {
      const download = await take(page, hand, 'CSV');
      const text = await readFile(await download.path(), 'utf8');
      const [name = ''] = await readNames(page);
      expect(text).toContain(name);
    },
  },
  {
    name: 'shares the view by its address',
    act: async (page, hand) => {
      await hand.press(opener(page));
      await hand.press(boxes(page).nth(1));
      await expect.poll(() => countPicked(page)).toBe(1);
      const browser = page.context().browser() ?? expect.fail('no browser');
      const other = await browser.newPage();
      await other.goto(page.url());
      await expect.poll(() => countPicked(other)).toBe(1);
      await other.close();
    },
  },
  {
    name: 'puts the view on another page',
    act: async (page, hand) => {
      await hand.press(opener(page));
      await hand.press(boxes(page).nth(1));
      await hand.press(figure(page).getByRole('button', { name: '链接和嵌入' }));
      const code = figure(page).locator('.taken pre').last();
      const query = (await asked(page)).toString();
      expect(query).toContain('towns=');
      await expect.poll(() => code.innerText()).toContain(`/embed/indicators/gdp/?${query}`);
    },
  },
  {
    name: 'finds a place',
    act: async (page, hand) => {
      await hand.press(opener(page));
      const name = await boxes(page).nth(-2).innerText();
      await hand.press(figure(page).locator('.asks-fields').getByLabel(name, { exact: true }));
      await expect.poll(() => countPicked(page)).toBe(1);
      expect(await readNames(page)).toContain(name);
    },
  },
];

/** The twelve tasks. */
export function listReaderTasks(): readonly ReaderTask[] {
  return tasks;
}

/** So many steps are enough for each. */
export const mostSteps = 3;
