import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { attributeOf } from '#ingest/html/nodes.ts';
import { readSite, toPageKind, type Page as BuiltPage } from '#scripts/verify/site/site.ts';
import { openSearch, readAnswer } from './search/open-search.ts';
import { useSite } from './site/use-site.ts';
import { takeFaults } from './site/watch-page.ts';

const site = useSite();

/** How many of the same controls a page is tried with. */
const mostControls = 6;

/** Charts in which towns can be chosen, walked and saved; the first of a sort may have but one town. */
const withMostControls = ['/indicators/gdp/', '/indicators/gdp/towns/'];

let tried: string[];

beforeAll(async () => {
  const { pages } = await readSite('dist');
  const kinds = Map.groupBy([...pages.values()].filter(runsScripts).sort(byAddress), toKind);
  const firsts = [...kinds.values()].flatMap(([first]) => first?.address ?? []);
  tried = [...firsts, ...withMostControls];
});

/** Pages that are words alone, or lead on before anything can be tried, ask that nothing runs. */
function runsScripts(page: BuiltPage): boolean {
  const kind = toPageKind(page);
  return kind === 'usual' || kind === 'embed';
}

function byAddress(a: BuiltPage, b: BuiltPage): number {
  return a.address < b.address ? -1 : 1;
}

/** The scripts of a page, its language and the names in its address that are the same for all pages of its sort. */
function toKind({ address, elements }: BuiltPage): string {
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const [first = '', second = ''] = address.split('/').filter((name) => name !== '');
  const part = first === 'en' ? `en/${second}` : first;
  return [part, ...scripts.map((script) => attributeOf(script, 'src')).sort()].join(' ');
}

/** Tries what a page offers: points at what is mentioned, walks charts, opens, chooses, fills and presses. */
async function useControls(page: Page): Promise<void> {
  for (const link of (await page.locator('.official a:visible').all()).slice(0, mostControls)) {
    await link.hover();
  }
  for (const drawing of await page.locator('.drawing[tabindex]').all()) {
    await drawing.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  }
  // Pressed from within: what one control opens may lie over the next or take it away.
  await page.evaluate((most) => {
    const press = (selector: string) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      for (const one of all.filter((each) => each.checkVisibility()).slice(0, most)) one.click();
    };
    press('main summary');
    press('main :is([type=checkbox], [type=radio])');
    press('a.permalink');
    press('main button:not([type=submit])');
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type=search]')) {
      field.value = '中心镇';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, mostControls);
  await page.waitForTimeout(200);
}

/** Whether the page refuses to make markup of words, as its policy asks; the refusal is no fault of the page. */
async function refusesMarkup(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isRefused = (act: () => unknown): boolean => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    const element = document.createElement('div');
    return [
      () => (element.innerHTML = '<b>b</b>'),
      () => new DOMParser().parseFromString('<b>b</b>', 'text/html'),
      () => document.createElement('script').setAttribute('src', '/a.js'),
      () => new Worker('/a.js'),
      () => {
        const { trustedTypes } = window as {
          trustedTypes?: { createPolicy: (n: string, p: object) => unknown };
        };
        return trustedTypes?.createPolicy('any', {});
      },
    ].every(isRefused);
  });
}

describe('Trusted Types', () => {
  it('are asked for on every sort of page, and no script minds', async () => {
    expect(tried.length).toBeGreaterThan(20);
    const page = await site.browser.newPage();
    const found: string[] = [];
    for (const address of tried) {
      takeFaults(page, site.origin);
      await page.goto(site.origin + address);
      await useControls(page);
      // Some controls lead on: what counts is what the page did until then.
      found.push(...takeFaults(page, site.origin).map((fault) => `${address} ${fault}`));
      await page.goto(site.origin + address);
      expect(await refusesMarkup(page), address).toBe(true);
    }
    await page.close();
    expect(found).toEqual([]);
  });

  it('let two texts be compared', async () => {
    const page = await site.browser.newPage();
    takeFaults(page, site.origin);
    const pair = 'left=zj-2012-key-points/sec_2__cl_1&right=zj-2012-key-points/sec_2__cl_4';
    await page.goto(`${site.origin}/compare-text/?${pair}`);
    await page.getByText('两条已经并列').waitFor();
    expect(await page.locator('[data-side] .official').count()).toBe(2);
    expect(takeFaults(page, site.origin)).toEqual([]);
    await page.close();
  });

  it.each([
    ['both tiers', '中心镇', undefined],
    ['pinyin', 'zhongxinzhen', undefined],
    ['the index alone', '亩产效益', '**/clauses.json'],
  ])('let search answer by %s', async (_, query, blocked) => {
    const page = await openSearch(site.browser, site.origin, {
      query,
      ...(blocked === undefined ? {} : { blocked }),
    });
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) violations.push(message.text());
    });
    await page.reload();
    await readAnswer(page);
    expect(await page.locator('#results a').count()).toBeGreaterThan(0);
    await useControls(page);
    expect(violations).toEqual([]);
    await page.close();
  });
});
