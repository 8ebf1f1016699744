import { isDeepStrictEqual } from 'node:util';
import { buildTree } from '../../src/policy/build-tree.ts';
import { findMetadata, type Metadata } from '../../src/policy/find-metadata.ts';
import { findNormalisations } from '../../src/policy/find-normalisations.ts';
import { formatDocument } from '../../src/policy/format-document.ts';
import { listCitations, type PlacedCitation } from '../../src/policy/list-citations.ts';
import { parseDocument } from '../../src/policy/parse-document.ts';
import { recogniseDocument, type Recognition } from '../../src/policy/recognise.ts';
import { blankStrayMarks } from '../../src/policy/stray-marks.ts';
import { findTargetCandidates, type TargetCandidate } from '../../src/policy/target-candidates.ts';
import type { DocumentTree } from '../../src/policy/tree.ts';
import { listSentences, treeText } from '../../src/policy/walk.ts';
import type { Normalisation } from '../../src/schema/normalisation.ts';
import { checkText } from '../verify/fidelity.ts';
import { Problem } from './problem.ts';

/** A target candidate with the sentence that holds it. */
export interface PlacedTarget extends TargetCandidate {
  readonly eId: string;
}

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

/** Turns a text into its structure; throws a Problem when text.md would not carry every character and block of it. */
export function ingestText(source: string, file: string): Ingested {
  const recognition = recogniseDocument(blankStrayMarks(source));
  const tree = buildTree(recognition.draft);
  const markdown = formatDocument(tree);
  const parsed = parseDocument(markdown);
  if (!isDeepStrictEqual(parsed, tree)) {
    throw new Problem('not-faithful', file, 'text.md does not parse back to the same structure');
  }
  const normalisations = findNormalisations(source, recognition.blocks);
  const [failure] = checkText({ seedText: source, normalisations }, treeText(parsed));
  if (failure) throw new Problem('not-faithful', file, failure.message);
  const metadata = findMetadata(tree);
  return {
    recognition,
    tree,
    markdown,
    normalisations,
    metadata,
    citations: listCitations(tree, metadata.documentNumber),
    targets: listTargets(tree),
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

function listTargets(tree: DocumentTree): PlacedTarget[] {
  return listSentences(tree).flatMap((sentence) =>
    findTargetCandidates(sentence.text).map((target) => ({ ...target, eId: sentence.eId })),
  );
}
