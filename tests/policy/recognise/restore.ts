import { buildTree } from '#policy/tree/build-tree.ts';
import { findNormalisations } from '#policy/fidelity/find-normalisations.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';
import { treeText } from '#policy/tree/walk.ts';

/** What is recognised in a text as it was received. */
export function recogniseReceived(text: string): ReturnType<typeof recogniseDocument> {
  return recogniseDocument(blankStrayMarks(text));
}

/** The text of a document's tree with what was left out put back: the text as it was received. */
export function restore(text: string, { blocks, draft } = recogniseReceived(text)): string {
  const pieces: string[] = [];
  const kept = treeText(buildTree(draft));
  let from = 0;
  let at = 0;
  for (const { offset, removed } of findNormalisations(text, blocks)) {
    pieces.push(kept.slice(at, at + offset - from), removed);
    at += offset - from;
    from = offset + removed.length;
  }
  return [...pieces, kept.slice(at)].join('');
}
