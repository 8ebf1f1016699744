import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedFolder } from '#scripts/serve/serve-folder.ts';
import { openBrowser } from './site/browser.ts';
import { findHidden } from './site/find-hidden.ts';
import { addAxe } from './site/run-axe.ts';
import { serveDist } from './site/site.ts';
import { listAddresses } from './site/sitemap.ts';
import { visitPage, type Visit } from './site/visit-page.ts';
import { visitPages } from './site/visit-pages.ts';

/** Some four hundred pages, each seen in two ways: on a busy machine this takes minutes. */
const visitTimeout = 600_000;

let site: ServedFolder;
let browser: Browser;
let addresses: string[];

beforeAll(async () => {
  site = await serveDist();
  browser = await openBrowser();
  addresses = await listAddresses();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('every page', () => {
  let visits: ReadonlyMap<string, Visit>;

  beforeAll(async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await addAxe(context);
    visits = await visitPages(context, addresses, (page, address) =>
      visitPage(page, site.origin, address),
    );
    await context.close();
  }, visitTimeout);

  function gather(kind: keyof Visit): string[] {
    const found = [...visits].flatMap(([address, visit]) =>
      visit[kind].map((text) => `${address}: ${text}`),
    );
    return found.sort();
  }

  it('is visited in both languages', () => {
    expect(visits.size).toBe(new Set(addresses).size);
    expect(addresses).toContain('/documents/zj-2012-key-points/sec_2__cl_3/');
    expect(addresses).toContain('/en/documents/zj-2012-key-points/sec_2__cl_3/');
  });

  it('keeps to its origin and its policy without errors', () => {
    expect(gather('faults')).toEqual([]);
  });

  it('passes axe in light on a wide screen', () => {
    expect(gather('light')).toEqual([]);
  });

  it('passes axe in the dark on a narrow screen', () => {
    expect(gather('dark')).toEqual([]);
  });

  it('never scrolls sideways at 320 pixels', () => {
    expect(gather('overflow')).toEqual([]);
  });
});

describe('every page without scripts', () => {
  it(
    'shows its heading, its text and every sentence',
    async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const found = await visitPages(context, addresses, async (page, address) => {
        await page.goto(site.origin + address);
        return page.evaluate(findHidden);
      });
      await context.close();
      expect([...found].filter(([, hidden]) => hidden.length > 0)).toEqual([]);
    },
    visitTimeout,
  );
});
