import type { Corpus } from '#corpus/corpus.ts';
import { checkCanonical } from './checks/canonical.ts';
import { checkFigures } from './checks/figure-weight.ts';
import { checkForeignAddresses } from './checks/foreign-addresses.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkInlineCode } from './checks/inline-code.ts';
import type { SiteIssue } from './site/site-issue.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkLinks } from './checks/links.ts';
import { checkMentions } from './checks/mentions.ts';
import { checkPublishedIds } from './checks/published-ids.ts';
import { checkReadingOrder } from './checks/reading-order.ts';
import { checkSeedRecords } from './checks/seed-records.ts';
import { checkSeeds } from './checks/seeds.ts';
import { checkSentences } from './checks/sentences.ts';
import { checkSigns } from './checks/signs.ts';
import type { Site } from './site/site.ts';
import { checkUniqueIds } from './checks/unique-ids.ts';
import { checkViewStates } from './checks/view-states.ts';
import { checkWeight } from './checks/weight.ts';

/** What one check found; nothing when it passed. */
export interface CheckResult {
  readonly check: string;
  readonly issues: readonly SiteIssue[];
}

/** Runs every check of a built site and of the seeds, in the order in which they are shown. */
export async function verifySite(site: Site, corpus: Corpus): Promise<CheckResult[]> {
  const { documents } = corpus;
  return [
    { check: 'fidelity', issues: await checkSeeds(documents) },
    { check: 'seed records', issues: await checkSeedRecords(documents) },
    { check: 'published ids', issues: checkPublishedIds(site, corpus) },
    { check: 'views', issues: checkViewStates(site, corpus.viewLock) },
    { check: 'sentences', issues: checkSentences(site, documents) },
    { check: 'headings', issues: checkHeadings(site, documents) },
    { check: 'reading order', issues: checkReadingOrder(site, documents) },
    { check: 'signs', issues: checkSigns(site) },
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
