import { addNewIds } from '#corpus/id-lock.ts';
import { addNewStates } from '#corpus/view-lock.ts';
import { weighFigures } from './checks/figure-weight.ts';
import { readIdLock, writeIdLock, writeViewLock } from './lock-files.ts';
import { listPublishedIds } from './checks/published-ids.ts';
import { countMentions, type MentionCount } from './checks/mentions.ts';
import { readCorpus } from './read-corpus.ts';
import { readSite, type Site } from './site/site.ts';
import { verifySite, type CheckResult } from './verify-site.ts';
import { listViewStates } from './checks/view-states.ts';
import { weighPages, type Weight } from './checks/weight.ts';

/** What the checks of dist/ and content/ found, what the pages weigh, and what became of each mention. */
export interface Verification {
  readonly results: readonly CheckResult[];
  readonly weights: readonly Weight[];
  readonly mentions: readonly MentionCount[];
}

const folder = process.env['CONTENT_DIR'] ?? 'content';

/** Runs every check of dist/ against content/, after adding new ids and new states of views to their locks when told to. */
export async function verifyDist(mayWriteIds: boolean): Promise<Verification> {
  const site = await readSite('dist');
  if (mayWriteIds) await writeLocks(site);
  const corpus = readCorpus(folder);
  const results = await verifySite(site, corpus, await readIdLock());
  return {
    results,
    weights: [...weighPages(site), ...weighFigures(site)],
    mentions: countMentions(site, corpus),
  };
}

async function writeLocks(site: Site): Promise<void> {
  const { documents, viewLock } = readCorpus(folder);
  await writeIdLock(addNewIds(await readIdLock(), listPublishedIds(site, documents)));
  await writeViewLock(addNewStates(viewLock, listViewStates(site)));
}
