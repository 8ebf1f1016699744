import {
  findLostValues,
  listNewValues,
  valueLockFile,
  type ValueLock,
} from '#corpus/value-lock.ts';
import type { Observation } from '#schema/observation.ts';
import type { SiteIssue } from '../../site/site-issue.ts';

/** Every value that was ever published stands as it was published, and the lock holds all that are new. */
export function checkPublishedValues(
  observations: readonly Observation[],
  lock: ValueLock,
): SiteIssue[] {
  return [
    ...findLostValues(lock, observations).map(({ key, published, present }) =>
      toIssue(
        key,
        present === null
          ? `${JSON.stringify(published)} was published and is gone`
          : `${JSON.stringify(published)} was published, and now stands there ${JSON.stringify(present)}`,
        'Bring the row back as it was. To correct it, add a row with a later vintage that names the vintage of this one in supersedes.',
      ),
    ),
    ...listNewValues(lock, observations).map(([key, value]) =>
      toIssue(
        key,
        `${JSON.stringify(value)} is new`,
        `Run \`npm run verify -- --write-ids\` and commit content/${valueLockFile}.`,
      ),
    ),
  ];
}

function toIssue(key: string, message: string, remedy: string): SiteIssue {
  const [indicator = '', ...row] = key.split('|');
  const place = `content/observations/${indicator}.csv`;
  return { check: 'published values', place, message: `${row.join(', ')}: ${message}`, remedy };
}
