import type { Check } from '../draft.ts';
import { checkAbsences } from './absences.ts';
import { checkFileNames } from './file-names.ts';
import { checkJumps } from './jumps.ts';
import { checkKeys } from './keys.ts';
import { checkMembers } from './members.ts';
import { checkParts } from './parts.ts';
import { checkPeriods } from './periods.ts';
import { checkProvenance } from './provenance.ts';
import { checkPublishedIds } from './published-ids.ts';
import { checkQuotes } from './quotes.ts';
import { checkRanges } from './ranges.ts';
import { checkReasons } from './reasons.ts';
import { checkReferences } from './references.ts';
import { checkRevisions } from './revisions.ts';
import { checkScopeCycles } from './scope-cycles.ts';
import { checkSentences } from './sentences.ts';
import { checkUnits } from './units.ts';
import { checkUnusedSources } from './unused-sources.ts';
import { checkValidity } from './validity.ts';

/** Checks that hold for the records that could be read, whatever else could not. */
export const recordChecks: readonly Check[] = [
  checkFileNames,
  checkAbsences,
  checkKeys,
  checkReasons,
  checkPeriods,
  checkValidity,
  checkUnits,
  checkRanges,
  checkRevisions,
  checkQuotes,
  checkParts,
  checkMembers,
  checkScopeCycles,
  checkJumps,
];

/** Checks that compare files with each other and need all of them. */
export const linkChecks: readonly Check[] = [
  checkReferences,
  checkSentences,
  checkProvenance,
  checkPublishedIds,
  checkUnusedSources,
];
