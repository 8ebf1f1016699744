import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../../scripts/test/find-browser.ts';

/** Starts a real Chromium without a window; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser() });
}
