import type { DraftAttachment, DraftDocument, DraftProvision } from './draft.ts';
import { findCandidates, type Candidate } from './recognise/candidates.ts';
import { readFront, splitClosing, splitRegions, type Front } from './recognise/regions.ts';
import { chooseLabels } from './recognise/sequences.ts';
import { findSpaces, type Spaces } from './recognise/spaces.ts';
import { readSpan, type Range, type Span } from './recognise/spans.ts';
import { buildUnits, type Unit } from './recognise/units.ts';

/** What was recognised: the structure, and which characters of the source each block covers. */
export interface Recognition {
  readonly draft: DraftDocument;
  /** The blocks in reading order; what lies between their ranges belongs to none. */
  readonly blocks: readonly RecognisedBlock[];
  /** The labels that were chosen, with the evidence for each. */
  readonly labels: readonly Candidate[];
}

/** The source of one block of the draft; a label and its heading are parts of one block. */
export interface RecognisedBlock {
  readonly part: 'title' | 'label' | 'heading' | 'paragraph';
  readonly span: Span;
}

interface Region {
  readonly front: Front;
  readonly units: readonly Unit[];
  readonly closing: readonly Span[];
}

/** Recognises the structure of an official document; offsets in the result are the source's own. */
export function recogniseDocument(source: string): Recognition {
  const spaces = findSpaces(source);
  const candidates = findCandidates(source, spaces);
  const labels = chooseLabels(candidates);
  const ranges = splitRegions(source);
  const regions = ranges.map((range) => readRegion(source, spaces, range, labels));
  const usable = arrange(regions)
    ? regions
    : [readRegion(source, spaces, { start: 0, end: source.length }, labels)];
  return { ...write(source, usable), labels };
}

function readRegion(
  source: string,
  spaces: Spaces,
  range: Range,
  labels: readonly Candidate[],
): Region {
  const { before, closing } = splitClosing(source, spaces, range);
  const kept = labels.slice(countBefore(labels, range.start), countBefore(labels, before.end));
  const frontEnd = kept[0]?.start ?? before.end;
  const front = readFront(source, spaces, { start: range.start, end: frontEnd });
  return { front, units: buildUnits(source, spaces, kept, before.end), closing };
}

/** How many labels begin before an offset, by halving. */
function countBefore(labels: readonly Candidate[], offset: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the regions can stand as one document: a title in the first, or a bare notice before the second. */
function arrange(regions: readonly Region[]): boolean {
  const [first, second, ...rest] = regions;
  const later = second === undefined || [second, ...rest].every(({ front }) => front.title);
  return first !== undefined && later && (second === undefined || canLead(first));
}

function canLead(region: Region): boolean {
  return region.front.title !== null || region.units.length === 0;
}

function write(source: string, regions: readonly Region[]): Omit<Recognition, 'labels'> {
  const blocks: RecognisedBlock[] = [];
  const take = (part: RecognisedBlock['part'], span: Span): string => {
    blocks.push({ part, span });
    return readSpan(source, span);
  };
  const paragraphs = (spans: readonly Span[]): string[] =>
    spans.map((span) => take('paragraph', span));
  const [first, ...others] = regions;
  const noticeOnly = first?.front.title === null && others.length > 0;
  const main = noticeOnly ? others[0] : first;
  const notice = paragraphs([
    ...(noticeOnly ? [...first.front.afterTitle, ...first.closing] : []),
    ...(main?.front.beforeTitle ?? []),
  ]);
  const title = main?.front.title ? take('title', main.front.title) : null;
  const preamble = paragraphs(main?.front.afterTitle ?? []);
  const body = (main?.units ?? []).map((unit) => writeUnit(unit, take));
  const closing = paragraphs(main?.closing ?? []);
  const attachments = regions
    .slice(noticeOnly ? 2 : 1)
    .map((region) => writeAttachment(region, take));
  return { draft: { title, notice, preamble, body, closing, attachments }, blocks };
}

function writeAttachment(
  region: Region,
  take: (part: RecognisedBlock['part'], span: Span) => string,
): DraftAttachment {
  const { beforeTitle, title, afterTitle } = region.front;
  // Words between the 附件 line and the title would lose their place, so the title begins with them.
  const head = take('title', [...beforeTitle.flat(), ...(title ?? [])]);
  const children = [
    ...afterTitle.map((span) => take('paragraph', span)),
    ...region.units.map((unit) => writeUnit(unit, take)),
    ...region.closing.map((span) => take('paragraph', span)),
  ];
  return { title: head, children };
}

function writeUnit(
  unit: Unit,
  take: (part: RecognisedBlock['part'], span: Span) => string,
): DraftProvision {
  const label = take('label', [unit.label]);
  const heading = unit.heading ? take('heading', unit.heading.words) : null;
  const headingEnd = unit.heading ? take('heading', [unit.heading.end]) : '';
  const children = unit.children.map((child) =>
    'label' in child ? writeUnit(child, take) : take('paragraph', child),
  );
  return { label, heading, headingEnd, children };
}
