import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { serveDist } from './site.ts';

/** The built site in a real browser; it is there while the tests of a file run. */
export interface UsedSite {
  readonly browser: Browser;
  /** Scheme, host and port, with the folder for which the site was built. */
  readonly origin: string;
  /** Opens a page of the site on a wide screen, or as the options say. */
  readonly open: (path: string, options?: Parameters<Browser['newPage']>[0]) => Promise<Page>;
}

/** Serves the built site, or another folder, and starts a browser before the tests of a file; ends both after them. */
export function useSite(folder?: string): UsedSite {
  let started: { browser: Browser; site: Awaited<ReturnType<typeof serveDist>> } | null = null;
  const get = (): NonNullable<typeof started> => {
    if (started === null) throw new Error('the site is only there while tests run');
    return started;
  };
  beforeAll(async () => {
    const [browser, site] = await Promise.all([openBrowser(), serveDist(folder)]);
    started = { browser, site };
  });
  afterAll(async () => {
    await get().browser.close();
    await get().site.close();
  });
  return {
    get browser() {
      return get().browser;
    },
    get origin() {
      const { folder: place, origin } = get().site;
      return origin + place;
    },
    open: async (path, options = {}) => {
      const { browser, site } = get();
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      await page.goto(site.origin + site.folder + path);
      return page;
    },
  };
}
