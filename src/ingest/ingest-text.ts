import { buildParts } from '#policy/tree/build-tree.ts';
import { findMetadata } from '#policy/recognise/find-metadata.ts';
import { findNormalisations, type LinesLeftOut } from '#policy/fidelity/find-normalisations.ts';
import type { PlacedCitation } from '#policy/references/list-citations.ts';
import { listTargetCandidates, type PlacedTarget } from '#policy/targets/list-target-candidates.ts';
import type { LineEvidence } from '#policy/recognise/lines/line-evidence.ts';
import type { ApartEvidence } from '#policy/recognise/tables/table-evidence.ts';
import { recogniseDocument, type Recognition } from '#policy/recognise/recognise.ts';
import { findOtherLanguage } from '#policy/fidelity/other-languages.ts';
import { findPageLines } from '#policy/page/page-lines.ts';
import { blankLines, blankStrayMarks } from '#policy/fidelity/stray-marks.ts';
import type { Normalisation } from '#schema/normalisation.ts';
import { checkDraft } from '#policy/fidelity/check-draft.ts';
import { comesBack } from './round-trip.ts';
import { completeMetadata, type CompleteMetadata } from './complete-metadata.ts';
import { readReferences, type ReferenceCounts } from './read-references.ts';
import { IngestProblem } from './source/problem.ts';
import { noFields } from './source/source-text.ts';

/** Everything that ingest finds in one text; its tree is built when it is needed, part by part. */
export interface Ingested {
  readonly recognition: Recognition;
  readonly normalisations: readonly Normalisation[];
  readonly metadata: CompleteMetadata;
  readonly citations: readonly PlacedCitation[];
  readonly references: ReferenceCounts;
  readonly targets: readonly PlacedTarget[];
}

/**
 * Turns a text into its structure, with what its format says of its lines as evidence, what the page around it says
 * of the document, and the tables and notes in it; throws an IngestProblem when text.md would not carry every character and block of it.
 */
export function ingestText(
  source: string,
  file: string,
  lines: readonly LineEvidence[] = [],
  fields = noFields,
  apart: readonly ApartEvidence[] = [],
): Ingested {
  const others = findLeftOut(source, lines, apart);
  const chinese = blankStrayMarks(blankLines(source, others), apart);
  const recognition = recogniseDocument(chinese, lines, apart);
  const { draft, blocks } = recognition;
  if (!comesBack(draft)) {
    throw new IngestProblem(
      'not-faithful',
      file,
      'text.md does not parse back to the same structure',
    );
  }
  const normalisations = findNormalisations(source, blocks, others);
  const [failure] = checkDraft({ seedText: source, normalisations }, draft);
  if (failure) throw new IngestProblem('not-faithful', file, failure.message);
  const printed = findMetadata(draft);
  const metadata = completeMetadata(printed, fields);
  const references = readReferences(draft, metadata.documentNumber);
  const cited = references.citations.map(({ number }) => number);
  return {
    recognition,
    normalisations,
    metadata,
    ...references,
    targets: listTargetCandidates(buildParts(draft), { ...printed, cited }),
  };
}

/** The lines that are none of the paper's own Chinese text, by rising offset. */
function findLeftOut(
  source: string,
  lines: readonly LineEvidence[],
  apart: readonly ApartEvidence[],
): LinesLeftOut[] {
  // The readers of formats have left out themselves what is none of the text.
  const page = lines.length > 0 ? [] : findPageLines(source);
  const isOfPage = (at: number): boolean => page.some(({ start, end }) => start <= at && at < end);
  const others = findOtherLanguage(source, apart).filter(({ start }) => !isOfPage(start));
  return [
    ...page.map(({ start, end }) => ({ start, end, kind: 'page-frame' as const })),
    ...others.map(({ start, end }) => ({ start, end, kind: 'other-language' as const })),
  ].sort((a, b) => a.start - b.start);
}

/** Whether anything at all was recognised: a title or a label. */
export function hasStructure({ recognition: { draft } }: Ingested): boolean {
  return draft.title !== null || draft.body.length > 0;
}
