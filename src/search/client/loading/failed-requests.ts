/** Remembers which requests to some addresses came to nothing. */
export interface FailedRequests {
  /** Whether any has failed since it was last asked. */
  take(): boolean;
}

/**
 * Watches the requests to some addresses. Pagefind only logs that a piece of its index could not be fetched
 * and then answers as if the words in it did not exist.
 */
export function watchFailedRequests(addresses: RegExp): FailedRequests {
  let failed = false;
  const note = (entries: readonly PerformanceEntry[]): void => {
    failed ||= entries.some((entry) => addresses.test(entry.name) && isFailed(entry));
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  observer.observe({ type: 'resource' });
  return {
    take: () => {
      note(observer.takeRecords());
      const taken = failed;
      failed = false;
      return taken;
    },
  };
}

function isFailed(entry: PerformanceEntry): boolean {
  if (!(entry instanceof PerformanceResourceTiming)) return false;
  return entry.decodedBodySize === 0 || entry.responseStatus >= 400;
}
