import { toSimplifiedForms } from '../text/simplified.ts';
import type { DraftDocument } from '../tree/draft.ts';
import type { BlockList } from './blocks.ts';
import { findCandidates } from './labels/candidates.ts';
import { findAttachmentItems, type AttachmentItem } from './regions/closing.ts';
import { createDoubt, type Doubt } from './doubt.ts';
import { findDoubts } from './find-doubts.ts';
import type { LineEvidence } from './lines/line-evidence.ts';
import { createLooks } from './lines/line-looks.ts';
import type { NodeEvidence } from './headings/node-evidence.ts';
import { countPairs } from './headings/pair-counts.ts';
import { readRegions } from './regions/read-regions.ts';
import { joinSoftLines } from './lines/soft-lines.ts';
import { findSpaces } from './lines/spaces.ts';
import { writeDraft } from './write-draft.ts';
import { leaveOutTables, maskTables } from './tables/mask-tables.ts';
import type { ApartEvidence } from './tables/table-evidence.ts';
import { createWriting } from './writing.ts';

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
 * What the source's format says of its lines (bold, centred, heading level) is taken as further evidence; tables and
 * notes, by rising offset, are blocks of their own, and nothing in them is a label, a heading or a line of the document.
 */
export function recogniseDocument(
  whole: string,
  allLines: readonly LineEvidence[] = [],
  apart: readonly ApartEvidence[] = [],
): Recognition {
  const known = allLines.length > 0;
  const source = toSimplifiedForms(maskTables(whole, apart));
  const lines = leaveOutTables(allLines, apart);
  const layout = findSpaces(source, true, known);
  const joined = joinSoftLines(source, layout);
  const { text } = joined;
  const spaces = text.length === source.length ? layout : findSpaces(text, false, known);
  const looks = createLooks(lines, joined, text);
  const candidates = findCandidates(text, spaces, looks);
  const reading = { text, spaces, looks, pairs: countPairs(text) };
  const regions = readRegions(reading, candidates);
  const writing = createWriting(whole, joined, reading, apart);
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
    doubts: [
      ...findDoubts(whole, joined, candidates, regions, writing.doubts),
      ...writing.listLost().map(({ start }) => createDoubt(whole, start, 'table-lost')),
    ],
  };
}
