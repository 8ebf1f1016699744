import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '#scripts/test/find-browser.ts';

/**
 * Of several such lists Chromium heeds the last, so what Playwright switches off stands here too: what would wait, ask
 * the network by itself or change an address. Each window would draw two hidden lists under its address bar as pages of
 * their own, and each page would start a second process for the page that may come next: more work than our own pages.
 */
const withoutFeatures = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'MediaRouter', 'LensOverlay', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  'SpareRendererForSitePerProcess',
];

// No page lives long enough for its scripts to be worth optimising: that took as much time as running them. What is
// compiled plainly at once runs axe a tenth quicker than what is interpreted first.
const scripts = '--no-opt --no-maglev --always-sparkplug';

/** Starts a real Chromium without a window, with more settings where the caller has any; the caller closes it. */
export async function openBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [`--disable-features=${withoutFeatures.join()}`, `--js-flags=${scripts}`, ...more],
  });
}
