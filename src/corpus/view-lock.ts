import { z } from 'astro/zod';

/** The published states of views stand in this file of content/. */
export const viewLockFile = 'views.lock.json';

const stateSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{12}$/, 'a fingerprint is 12 digits of 0-9 and a-f'),
  /** The day up to which values had been collected. */
  dataDate: z.iso.date(),
});

/** What a view held from some day on, known by the hash of its CSV. */
export type ViewState = z.infer<typeof stateSchema>;

/** content/views.lock.json: by the address of a view’s CSV, every state that was ever published, the oldest first. */
export const viewLockSchema = z.record(
  z.string().regex(/^\/[a-z0-9/-]+\.csv$/, 'a view is known by the address of its CSV'),
  z.array(stateSchema).min(1),
);

export type ViewLock = z.infer<typeof viewLockSchema>;

/** The states of a view before the one that it has now, the newest first. */
export function listEarlier(lock: ViewLock, file: string, fingerprint: string): ViewState[] {
  return (lock[file] ?? []).filter((state) => state.fingerprint !== fingerprint).toReversed();
}

/** The lock with each state that it does not end with yet; nothing is ever taken out. */
export function addNewStates(lock: ViewLock, states: ReadonlyMap<string, ViewState>): ViewLock {
  const added = [...states]
    .filter(([file, { fingerprint }]) => lock[file]?.at(-1)?.fingerprint !== fingerprint)
    .map(([file, state]): [string, ViewState[]] => [file, [...(lock[file] ?? []), state]]);
  const all = Object.entries({ ...lock, ...Object.fromEntries(added) });
  return Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
