import type { Check } from '../parsed.ts';
import { checkAbsences } from './absences.ts';
import { checkExplanations } from './explanations.ts';
import { checkFileNames } from './file-names.ts';
import { checkKeptWords } from './kept-words.ts';
import { checkKeys } from './keys.ts';
import { checkMembers } from './members.ts';
import { checkSeries, rowChecks } from './observations/observation-checks.ts';
import { checkStandings } from './standings.ts';
import { checkTargetParts } from './target-parts.ts';
import { checkProvenance } from './text-provenance.ts';
import { checkPublishedIds } from './published-ids.ts';
import { checkQuotes } from './quotes.ts';
import { checkKnownIds } from './known-ids.ts';
import { checkScopeCycles } from './scope-cycles.ts';
import { checkSentences } from './sentences.ts';
import { checkShortNames } from './short-names.ts';
import { checkTasks } from './tasks.ts';
import { checkTerms } from './terms.ts';
import { checkSourceNatures } from './sources/source-natures.ts';
import { checkUnusedSources } from './sources/unused-sources.ts';
import { checkTranslations } from './translations.ts';

/** Checks that hold for the records that could be read, whatever else could not. */
export const recordChecks: readonly Check[] = [
  checkFileNames,
  checkAbsences,
  checkTranslations,
  checkKeys,
  ...rowChecks,
  checkSeries,
  checkQuotes,
  checkTargetParts,
  checkMembers,
  checkScopeCycles,
  checkTerms,
  checkShortNames,
  checkStandings,
  checkSourceNatures,
];

/** Checks that compare files with each other and need all of them. */
export const linkChecks: readonly Check[] = [
  checkKnownIds,
  checkKeptWords,
  checkSentences,
  checkTasks,
  checkProvenance,
  checkPublishedIds,
  checkUnusedSources,
  checkExplanations,
];
