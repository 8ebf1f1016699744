import type { Corpus } from '../../src/corpus/corpus.ts';
import type { IdLock } from '../../src/corpus/id-lock.ts';
import { checkCanonical } from './canonical.ts';
import { checkFigures } from './figure-weight.ts';
import { checkForeignAddresses } from './foreign-addresses.ts';
import { checkHeadings } from './headings.ts';
import { checkInlineCode } from './inline-code.ts';
import type { Issue } from './issue.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkMentions } from './mentions.ts';
import { checkPublishedIds } from './published-ids.ts';
import { checkReadingOrder } from './reading-order.ts';
import { checkSeedRecords } from './seed-records.ts';
import { checkSeeds } from './seeds.ts';
import { checkSentences } from './sentences.ts';
import type { Site } from './site.ts';
import { checkUniqueIds } from './unique-ids.ts';
import { checkViewStates } from './view-states.ts';
import { checkWeight } from './weight.ts';

/** What one check found; nothing when it passed. */
export interface CheckResult {
  readonly check: string;
  readonly issues: readonly Issue[];
}

/** Runs every check of a built site and of the seeds, in the order in which they are shown. */
export async function verifySite(site: Site, corpus: Corpus, lock: IdLock): Promise<CheckResult[]> {
  const { documents } = corpus;
  return [
    { check: 'fidelity', issues: await checkSeeds(documents) },
    { check: 'seed records', issues: await checkSeedRecords(documents) },
    { check: 'published ids', issues: checkPublishedIds(site, documents, lock) },
    { check: 'views', issues: checkViewStates(site, corpus.viewLock) },
    { check: 'sentences', issues: checkSentences(site, documents) },
    { check: 'headings', issues: checkHeadings(site, documents) },
    { check: 'reading order', issues: checkReadingOrder(site, documents) },
    { check: 'links', issues: checkLinks(site) },
    { check: 'mentions', issues: checkMentions(site, corpus) },
    { check: 'unique ids', issues: checkUniqueIds(site) },
    { check: 'inline code', issues: checkInlineCode(site) },
    { check: 'own origin', issues: checkForeignAddresses(site) },
    { check: 'languages', issues: checkLanguages(site) },
    { check: 'canonical', issues: checkCanonical(site) },
    { check: 'weight', issues: checkWeight(site) },
    { check: 'figures', issues: checkFigures(site) },
  ];
}
