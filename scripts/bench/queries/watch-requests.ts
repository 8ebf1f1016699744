import type { Page } from 'playwright-core';

/** A request of a page for what search needs. */
export interface SearchRequest {
  readonly address: string;
  /** Milliseconds on the browser's own clock. */
  readonly from: number;
  readonly to: number;
  /** Bytes on the line, headers included. */
  readonly bytes: number;
}

/** Requests since the watch began. */
export interface RequestWatch {
  /** Those that have ended, without the page itself, its styles, fonts and the scripts that it names. */
  readonly ended: readonly SearchRequest[];
}

/** Watches what a page fetches for search, from now on. */
export async function watchRequests(page: Page): Promise<RequestWatch> {
  const session = await page.context().newCDPSession(page);
  const begun = new Map<string, { address: string; from: number }>();
  const ended: SearchRequest[] = [];
  let loaded = false;
  page.once('load', () => {
    loaded = true;
  });
  session.on('Network.requestWillBeSent', ({ requestId, type, request, timestamp }) => {
    const address = new URL(request.url).pathname;
    const isPage =
      ['Document', 'Stylesheet', 'Font', 'Image'].includes(type ?? '') || address.endsWith('.svg');
    const isNamed = !loaded && address.startsWith('/_assets/');
    if (!isPage && !isNamed) begun.set(requestId, { address, from: timestamp * 1000 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const own = begun.get(requestId);
    if (own !== undefined) ended.push({ ...own, to: timestamp * 1000, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  return { ended };
}

/** The longest row of requests of which each began after the one before it had ended. */
export function countRounds(requests: readonly SearchRequest[]): number {
  const rounds: number[] = [];
  const sorted = requests.toSorted((a, b) => a.from - b.from);
  for (const { from } of sorted) {
    const before = sorted.slice(0, rounds.length).filter(({ to }) => to <= from);
    rounds.push(1 + Math.max(0, ...before.map((one) => rounds[sorted.indexOf(one)] ?? 0)));
  }
  return Math.max(0, ...rounds);
}
