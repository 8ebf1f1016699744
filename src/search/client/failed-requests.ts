/** Remembers which requests below a path came to nothing. */
export interface FailedRequests {
  /** Whether any has failed since it was last asked. */
  take(): boolean;
}

/**
 * Watches the requests below a path. Pagefind only logs that a piece of its index could not be fetched
 * and then answers as if the words in it did not exist.
 */
export function watchFailedRequests(path: string): FailedRequests {
  let failed = false;
  const note = (entries: readonly PerformanceEntry[]): void => {
    failed ||= entries.some((entry) => entry.name.includes(path) && isFailed(entry));
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
