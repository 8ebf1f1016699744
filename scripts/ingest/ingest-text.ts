import { buildTree } from '../../src/policy/build-tree.ts';
import { findMetadata, type Metadata } from '../../src/policy/find-metadata.ts';
import { findNormalisations } from '../../src/policy/find-normalisations.ts';
import { formatDocument } from '../../src/policy/format-document.ts';
import { listCitations, type PlacedCitation } from '../../src/policy/list-citations.ts';
import {
  listTargetCandidates,
  type PlacedTarget,
} from '../../src/policy/list-target-candidates.ts';
import { parseDraft } from '../../src/policy/parse-document.ts';
import type { LineEvidence } from '../../src/policy/recognise/line-evidence.ts';
import { recogniseDocument, type Recognition } from '../../src/policy/recognise.ts';
import { blankStrayMarks } from '../../src/policy/stray-marks.ts';
import type { DocumentTree } from '../../src/policy/tree.ts';
import { treeText } from '../../src/policy/walk.ts';
import type { Normalisation } from '../../src/schema/normalisation.ts';
import { checkText } from '../verify/fidelity.ts';
import { isSameDraft } from './is-same-draft.ts';
import { Problem } from './problem.ts';

/** Everything that ingest finds in one text. */
export interface Ingested {
  readonly recognition: Recognition;
  readonly tree: DocumentTree;
  readonly markdown: string;
  readonly normalisations: readonly Normalisation[];
  readonly metadata: Metadata;
  readonly citations: readonly PlacedCitation[];
  readonly targets: readonly PlacedTarget[];
}

/**
 * Turns a text into its structure, with what its format says of its lines as evidence;
 * throws a Problem when text.md would not carry every character and block of it.
 */
export function ingestText(
  source: string,
  file: string,
  lines: readonly LineEvidence[] = [],
): Ingested {
  const recognition = recogniseDocument(blankStrayMarks(source), lines);
  const tree = buildTree(recognition.draft);
  const markdown = formatDocument(tree);
  // Equal drafts give equal trees, so the second tree need not be built.
  if (!isSameDraft(parseDraft(markdown), recognition.draft)) {
    throw new Problem('not-faithful', file, 'text.md does not parse back to the same structure');
  }
  const normalisations = findNormalisations(source, recognition.blocks);
  const [failure] = checkText({ seedText: source, normalisations }, treeText(tree));
  if (failure) throw new Problem('not-faithful', file, failure.message);
  const metadata = findMetadata(tree);
  return {
    recognition,
    tree,
    markdown,
    normalisations,
    metadata,
    citations: listCitations(tree, metadata.documentNumber),
    targets: listTargetCandidates(tree),
  };
}

/** Whether anything at all was recognised: a title or a label. */
export function hasStructure({ tree }: Ingested): boolean {
  return tree.title !== null || tree.body.length > 0;
}

/** Full stops, a figure by which an editor can check that nothing is missing. */
export function countFullStops(tree: DocumentTree): number {
  return treeText(tree).split('。').length - 1;
}
