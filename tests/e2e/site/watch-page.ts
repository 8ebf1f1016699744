import type { Page } from 'playwright-core';

const lists = new WeakMap<Page, string[]>();

/**
 * What a page has done since it was last asked that no page may do: ask another origin, break its policy, or fail.
 * The first call begins the watch. A broken Content-Security-Policy shows as an error of the console.
 */
export function takeFaults(page: Page, origin: string): string[] {
  const faults = lists.get(page) ?? watch(page, origin);
  return faults.splice(0);
}

function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  lists.set(page, faults);
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    // So a browser says of every site over plain http, where that header changes nothing.
    if (message.text().startsWith('The Cross-Origin-Opener-Policy header has been ignored')) return;
    if (message.type() === 'error') faults.push(`says ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`fails with ${error.message}`));
  return faults;
}
