import type { Page } from 'playwright-core';
import { runAxe } from './run-axe.ts';
import { takeFaults } from './watch-page.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** What a visit finds, a line for each finding. */
export interface Visit {
  /** Requests to other origins, breaches of the Content-Security-Policy, errors. */
  readonly faults: readonly string[];
  /** What axe finds on a wide screen in light colours. */
  readonly light: readonly string[];
  /** What axe finds on a narrow screen in dark colours. */
  readonly dark: readonly string[];
  /** Whether the page scrolls sideways at 320 pixels. */
  readonly overflow: readonly string[];
}

/** Opens a page of a served site and looks at it wide and light, then narrow and dark. */
export async function visitPage(page: Page, origin: string, address: string): Promise<Visit> {
  takeFaults(page, origin);
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(origin + address);
  const light = await runAxe(page);
  await page.setViewportSize(narrow);
  await page.emulateMedia({ colorScheme: 'dark' });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const overflow = width > narrow.width ? [`is ${width} pixels wide`] : [];
  const dark = await runAxe(page);
  return { faults: takeFaults(page, origin), light, dark, overflow };
}
