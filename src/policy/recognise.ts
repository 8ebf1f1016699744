import type { DraftDocument } from './draft.ts';
import type { BlockList } from './recognise/blocks.ts';
import { findCandidates } from './recognise/candidates.ts';
import { findAttachmentItems, type AttachmentItem } from './recognise/closing.ts';
import type { Doubt } from './recognise/doubt.ts';
import { findDoubts } from './recognise/find-doubts.ts';
import type { LineEvidence } from './recognise/line-evidence.ts';
import { createLooks } from './recognise/looks.ts';
import type { NodeEvidence } from './recognise/node-evidence.ts';
import { countPairs } from './recognise/pair-counts.ts';
import { readRegions } from './recognise/read-regions.ts';
import { joinSoftLines } from './recognise/soft-lines.ts';
import { findSpaces } from './recognise/spaces.ts';
import { writeDraft } from './recognise/write-draft.ts';
import { createWriting } from './recognise/writing.ts';

/** What was recognised: the structure, and which characters of the source each block covers. */
export interface Recognition {
  readonly draft: DraftDocument;
  /** The blocks in reading order; what lies between their ranges belongs to none. */
  readonly blocks: BlockList;
  /** The later items of lists of attachments in closing lines; they are paragraphs of the draft. */
  readonly attachmentItems: readonly AttachmentItem[];
  /** For each provision in reading order: where its label stands, how sure it is, and why. */
  readonly evidence: readonly NodeEvidence[];
  /** Where an editor should look, by rising offset. */
  readonly doubts: readonly Doubt[];
}

/**
 * Recognises the structure of an official document; offsets in the result are the source's own.
 * What the source's format says of its lines (bold, centred, heading level) is taken as further evidence.
 */
export function recogniseDocument(
  source: string,
  lines: readonly LineEvidence[] = [],
): Recognition {
  const known = lines.length > 0;
  const layout = findSpaces(source, true, known);
  const joined = joinSoftLines(source, layout);
  const { text } = joined;
  const spaces = text.length === source.length ? layout : findSpaces(text, false, known);
  const looks = createLooks(lines, joined, text);
  const candidates = findCandidates(text, spaces, looks);
  const reading = { text, spaces, looks, pairs: countPairs(text) };
  const regions = readRegions(reading, candidates);
  const writing = createWriting(source, joined, reading);
  const draft = writeDraft(regions, writing);
  return {
    draft,
    blocks: writing.blocks,
    attachmentItems: regions.flatMap(({ closing }) =>
      findAttachmentItems(text, closing).map((item) => {
        return { ...item, start: joined.toOffset(item.start) };
      }),
    ),
    evidence: writing.evidence,
    doubts: findDoubts(source, joined, candidates, regions, writing.doubts),
  };
}
