import { addNewIds } from '../../src/corpus/id-lock.ts';
import { weighFigures } from './figure-weight.ts';
import { readIdLock, writeIdLock } from './id-lock-file.ts';
import { listPublishedIds } from './published-ids.ts';
import { countMentions, type MentionCount } from './mentions.ts';
import { readCorpus } from './read-corpus.ts';
import { readSite } from './site.ts';
import { verifySite, type CheckResult } from './verify-site.ts';
import { weighPages, type Weight } from './weight.ts';

/** What the checks of dist/ and content/ found, what the pages weigh, and what became of each mention. */
export interface Verification {
  readonly results: readonly CheckResult[];
  readonly weights: readonly Weight[];
  readonly mentions: readonly MentionCount[];
}

/** Runs every check of dist/ against content/, after adding new ids to the lock when told to. */
export async function verifyDist(mayWriteIds: boolean): Promise<Verification> {
  const site = await readSite('dist');
  const corpus = readCorpus(process.env['CONTENT_DIR'] ?? 'content');
  if (mayWriteIds) {
    await writeIdLock(addNewIds(await readIdLock(), listPublishedIds(site, corpus.documents)));
  }
  const results = await verifySite(site, corpus, await readIdLock());
  return {
    results,
    weights: [...weighPages(site), ...weighFigures(site)],
    mentions: countMentions(site, corpus),
  };
}
