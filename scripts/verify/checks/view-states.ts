import type { ViewLock, ViewState } from '#corpus/view-lock.ts';
import { getAttribute } from '#ingest/html/nodes.ts';
import { copyText } from '../site/copy-text.ts';
import type { PageCheck } from '../site/page-check.ts';
import type { Site } from '../site/site.ts';

const check = 'views';

/** A check of views that also tells what each of them holds now. */
export interface ViewCheck extends PageCheck {
  /** By the address of its CSV, as its page cites it; complete when all pages have been seen. */
  readonly states: ReadonlyMap<string, ViewState>;
}

/** Every view ends the list of its published states, so that what it held before stays listed, and none that was published is gone. */
export function checkViewStates({ files }: Site, lock: ViewLock): ViewCheck {
  const states = new Map<string, ViewState>();
  return {
    states,
    see: ({ elements }) => {
      for (const element of elements) {
        const file = getAttribute(element, 'data-view');
        if (file === null) continue;
        const fingerprint = copyText(getAttribute(element, 'data-fingerprint') ?? '');
        const dataDate = copyText(getAttribute(element, 'data-date') ?? '');
        states.set(copyText(file), { fingerprint, dataDate });
      }
      return [];
    },
    end: () => [
      ...[...states]
        .filter(([file, { fingerprint }]) => lock[file]?.at(-1)?.fingerprint !== fingerprint)
        .map(([file, { fingerprint }]) => ({
          check,
          place: file,
          message: `the fingerprint ${fingerprint} is new`,
          remedy: 'Run `npm run verify -- --write-ids` and commit content/views.lock.json.',
        })),
      ...Object.keys(lock)
        .filter((file) => !files.has(file))
        .map((file) => ({
          check,
          place: file,
          message: 'this view was published and is gone',
          remedy: 'Bring it back, so that what was cited can still be found.',
        })),
    ],
  };
}
