import type { ViewLock, ViewState } from '#corpus/view-lock.ts';
import { getAttribute } from '#ingest/html/nodes.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Site } from '../site/site.ts';

const check = 'views';

/** What each view of a built site holds now, as its page cites it, by the address of its CSV. */
export function listViewStates(site: Site): Map<string, ViewState> {
  const elements = [...site.pages.values()].flatMap((page) => page.elements);
  return new Map(
    elements.flatMap((element): [string, ViewState][] => {
      const file = getAttribute(element, 'data-view');
      if (file === null) return [];
      const fingerprint = getAttribute(element, 'data-fingerprint') ?? '';
      return [[file, { fingerprint, dataDate: getAttribute(element, 'data-date') ?? '' }]];
    }),
  );
}

/** Every view ends the list of its published states, so that what it held before stays listed, and none that was published is gone. */
export function checkViewStates(site: Site, lock: ViewLock): SiteIssue[] {
  return [
    ...[...listViewStates(site)]
      .filter(([file, { fingerprint }]) => lock[file]?.at(-1)?.fingerprint !== fingerprint)
      .map(([file, { fingerprint }]) => ({
        check,
        place: file,
        message: `the fingerprint ${fingerprint} is new`,
        remedy: 'Run `npm run verify -- --write-ids` and commit content/views.lock.json.',
      })),
    ...Object.keys(lock)
      .filter((file) => !site.files.has(file))
      .map((file) => ({
        check,
        place: file,
        message: 'this view was published and is gone',
        remedy: 'Bring it back, so that what was cited can still be found.',
      })),
  ];
}
