import type { BrowserContext, Page } from 'playwright-core';

const tabs = 3;

/** Visits every address once, a few at a time, and gathers what each visit finds, by address. */
export async function visitPages<T>(
  context: BrowserContext,
  addresses: readonly string[],
  visit: (page: Page, address: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const waiting = [...addresses];
  const found = new Map<string, T>();
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      found.set(address, await visit(page, address));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return found;
}
