import type { DraftDocument } from './draft.ts';
import { findCandidates, type Candidate } from './recognise/candidates.ts';
import { findAttachmentItems, type AttachmentItem } from './recognise/closing.ts';
import type { Doubt } from './recognise/doubt.ts';
import { findDoubts } from './recognise/find-doubts.ts';
import type { LineEvidence } from './recognise/line-evidence.ts';
import { createLooks } from './recognise/looks.ts';
import type { NodeEvidence } from './recognise/node-evidence.ts';
import { readRegions } from './recognise/read-regions.ts';
import { joinSoftLines } from './recognise/soft-lines.ts';
import { findSpaces } from './recognise/spaces.ts';
import { createWriting, writeDraft, type RecognisedBlock } from './recognise/write-draft.ts';

/** What was recognised: the structure, and which characters of the source each block covers. */
export interface Recognition {
  readonly draft: DraftDocument;
  /** The blocks in reading order; what lies between their ranges belongs to none. */
  readonly blocks: readonly RecognisedBlock[];
  /** The labels that were chosen, in order; offsets are the source's. */
  readonly labels: readonly Candidate[];
  /** The later items of lists of attachments in closing lines; they are paragraphs of the draft. */
  readonly attachmentItems: readonly AttachmentItem[];
  /** For each provision in reading order: how sure it is, and why. */
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
  const layout = findSpaces(source);
  const joined = joinSoftLines(source, layout);
  const { text } = joined;
  const spaces = text.length === source.length ? layout : findSpaces(text, false);
  const looks = createLooks(lines, joined, text);
  const candidates = findCandidates(text, spaces, looks);
  const regions = readRegions({ text, spaces, looks, candidates });
  const labels = regions.flatMap((region) => region.labels);
  const writing = createWriting(source, joined.toSource);
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
    labels: labels.map((label) => ({
      ...label,
      start: joined.toOffset(label.start),
      end: joined.toOffset(label.end - 1) + 1,
    })),
    doubts: findDoubts(source, joined, candidates, regions),
  };
}
