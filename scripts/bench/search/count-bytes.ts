import type { Page } from 'playwright-core';

/** What comes over the line, headers included. */
export interface ByteCount {
  /** Bytes so far, without the page itself, its styles and the scripts that it names. */
  take(): number;
}

/** Counts what a page fetches for search, from now on. */
export async function countBytes(page: Page): Promise<ByteCount> {
  const session = await page.context().newCDPSession(page);
  const counted = new Set<string>();
  let loaded = false;
  let bytes = 0;
  page.once('load', () => {
    loaded = true;
  });
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    const isPage =
      type === 'Document' || type === 'Stylesheet' || /favicon|\.svg$/.test(request.url);
    const isNamed = !loaded && request.url.includes('/_assets/');
    if (!isPage && !isNamed) counted.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return { take: () => bytes };
}
