import type { Corpus } from '#corpus/corpus.ts';
import { toPublication } from '#publication/publication.ts';
import type { ValueLock } from '#corpus/value-lock.ts';
import { createViewFinder } from './checks/shown/find-views.ts';
import { checkFiles } from './checks/files.ts';
import { checkLanguageMarks } from './checks/page/language-marks.ts';
import { checkMachinePaths } from './checks/page/machine-paths.ts';
import { checkOfficialWords } from './checks/shown/official-words.ts';
import { checkPageHeads } from './checks/page/page-heads.ts';
import { checkPromises } from './checks/shown/promises.ts';
import { checkNumbers } from './checks/shown/numbers.ts';
import { checkChoices } from './checks/shown/choices.ts';
import { checkTasks } from './checks/shown/tasks.ts';
import { checkShareCards } from './checks/page/share-cards.ts';
import { checkPublishedValues } from './checks/content/published-values.ts';
import { checkRecordTexts } from './checks/content/record-text.ts';
import { checkTargetWords } from './checks/content/target-words.ts';
import { checkQuotes } from './checks/shown/quotes.ts';
import { checkRecordFacts } from './checks/shown/record-facts.ts';
import { checkShownFigures } from './checks/shown/shown-figures.ts';
import { checkSourceAddresses } from './checks/page/source-addresses.ts';
import { checkStrayWords } from './checks/page/stray-words.ts';
import { checkViewCitations } from './checks/shown/view-citations.ts';
import { checkCanonical } from './checks/page/canonical.ts';
import { checkEmbeds } from './checks/embeds.ts';
import { checkFigures } from './checks/figure-weight.ts';
import { checkFolder } from './checks/folder.ts';
import { checkForeignAddresses } from './checks/page/foreign-addresses.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkInlineCode } from './checks/page/inline-code.ts';
import { checkLanguages } from './checks/page/languages.ts';
import { checkLinks } from './checks/links.ts';
import { checkMarkup } from './checks/page/markup.ts';
import { checkMentions, type MentionCount } from './checks/mentions.ts';
import { checkPublishedIds } from './checks/published-ids.ts';
import { checkReadingOrder } from './checks/reading-order.ts';
import { checkSeedRecords } from './checks/seed-records.ts';
import { checkSeeds } from './checks/seeds.ts';
import { checkSentences } from './checks/sentences.ts';
import { checkSigns } from './checks/signs.ts';
import { checkUniqueIds } from './checks/page/unique-ids.ts';
import { checkViewStates } from './checks/view-states.ts';
import { checkBudgets, type BudgetUse } from './checks/budgets.ts';
import { checkWeight, type Weight } from './checks/weight.ts';
import { runPageChecks, type PageCheck } from './site/page-check.ts';
import type { SiteIssue } from './site/site-issue.ts';
import type { Site } from './site/site.ts';

/** What one check found; nothing when it passed. */
export interface CheckResult {
  readonly check: string;
  readonly issues: readonly SiteIssue[];
}

/** What the checks of dist/ and content/ found, what the pages and lists weigh, and what became of each mention. */
export interface Verification {
  readonly results: readonly CheckResult[];
  readonly weights: readonly Weight[];
  readonly budgets: readonly BudgetUse[];
  readonly mentions: readonly MentionCount[];
  /** How many files the site has. */
  readonly files: number;
}

/** Runs every check of a built site and of the seeds, in the order in which they are shown. */
export async function verifySite(
  site: Site,
  corpus: Corpus,
  values: ValueLock,
): Promise<Verification> {
  const { documents } = corpus;
  // A publication of its own: it holds on to all that the files are made of, which goes with it.
  const files = { check: 'files', issues: checkFiles(site, toPublication(corpus)) };
  const publication = toPublication(corpus);
  const views = createViewFinder(publication);
  const budgets = checkBudgets(site);
  const mentions = checkMentions(publication);
  const weight = checkWeight(site);
  const figures = checkFigures(site);
  const pageChecks: readonly (readonly [string, PageCheck])[] = [
    ['published ids', checkPublishedIds(site, corpus)],
    ['page heads', checkPageHeads(site, publication)],
    ['shown figures', checkShownFigures(publication, views)],
    ['view citations', checkViewCitations(site, publication, views)],
    ['promises', checkPromises(publication)],
    ['tasks', checkTasks(publication)],
    ['choices', checkChoices(site)],
    ['numbers', checkNumbers(site, corpus)],
    ['quotes', checkQuotes(corpus)],
    ['record facts', checkRecordFacts(documents)],
    ['official words', checkOfficialWords(documents)],
    ['language marks', checkLanguageMarks()],
    ['stray words', checkStrayWords()],
    ['machine paths', checkMachinePaths(site)],
    ['source addresses', checkSourceAddresses(corpus)],
    ['views', checkViewStates(site, corpus.viewLock)],
    ['markup', checkMarkup()],
    ['sentences', checkSentences(site, documents)],
    ['headings', checkHeadings(documents)],
    ['reading order', checkReadingOrder(documents)],
    ['signs', checkSigns()],
    ['links', checkLinks(site)],
    ['folder', checkFolder(site)],
    ['mentions', mentions],
    ['unique ids', checkUniqueIds()],
    ['inline code', checkInlineCode(site)],
    ['own origin', checkForeignAddresses(site)],
    ['embeds', checkEmbeds(site, publication)],
    ['languages', checkLanguages()],
    ['canonical', checkCanonical(site)],
    ['share cards', checkShareCards(site, publication)],
    ['weight', weight],
    ['figures', figures],
  ];
  const found = runPageChecks(
    site,
    pageChecks.map(([, check]) => check),
  );
  return {
    results: [
      ...(await verifyContent(corpus, values)),
      files,
      { check: 'budgets', issues: budgets.issues },
      ...pageChecks.map(([check], index) => ({ check, issues: found[index] ?? [] })),
    ],
    weights: [...weight.listWeights(), ...figures.listWeights()],
    budgets: budgets.uses,
    mentions: mentions.countMentions(),
    files: site.files.size,
  };
}

/** Runs every check that needs content/ and the seeds alone, in the order in which they are shown. */
export async function verifyContent(corpus: Corpus, values: ValueLock): Promise<CheckResult[]> {
  const { documents, observations } = corpus;
  return [
    { check: 'fidelity', issues: await checkSeeds(documents) },
    { check: 'seed records', issues: await checkSeedRecords(documents) },
    { check: 'record texts', issues: checkRecordTexts(documents) },
    { check: 'target words', issues: checkTargetWords(corpus) },
    {
      check: 'published values',
      issues: checkPublishedValues(observations, values),
    },
  ];
}
