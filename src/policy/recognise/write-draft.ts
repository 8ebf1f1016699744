import type { DraftAttachment, DraftDocument, DraftProvision } from '../draft.ts';
import { explainUnit } from './explain.ts';
import type { NodeEvidence } from './node-evidence.ts';
import type { Region } from './read-regions.ts';
import { readSpan, type Range, type Span } from './spans.ts';
import type { Unit } from './unit.ts';

/** The source of one block of the draft; a label and its heading are parts of one block. */
export interface RecognisedBlock {
  readonly part: 'title' | 'label' | 'heading' | 'paragraph';
  readonly span: Span;
}

/** Collects blocks and evidence while the draft is written in reading order. */
export interface Writing {
  readonly blocks: RecognisedBlock[];
  readonly evidence: NodeEvidence[];
  /** Notes a block and gives its words. */
  take(part: RecognisedBlock['part'], span: Span): string;
  /** Notes why a unit was recognised. */
  explain(unit: Unit, previous: Unit | undefined): void;
}

/** Begins a draft of a source; spans of the joined text are noted as the source's. */
export function createWriting(source: string, toSource: (range: Range) => Span): Writing {
  const blocks: RecognisedBlock[] = [];
  const evidence: NodeEvidence[] = [];
  return {
    blocks,
    evidence,
    take: (part, joined) => {
      const span = joined.flatMap(toSource);
      blocks.push({ part, span });
      return readSpan(source, span);
    },
    explain: (unit, previous) => {
      evidence.push(explainUnit(unit, previous, toSource(unit.label)[0]?.start ?? 0));
    },
  };
}

/** Writes the documents of a text as one draft: the first is the main one, or the notice before it. */
export function writeDraft(regions: readonly Region[], writing: Writing): DraftDocument {
  const paragraphs = (spans: readonly Span[]): string[] =>
    spans.map((span) => writing.take('paragraph', span));
  const [first, ...others] = regions;
  const noticeOnly = first?.front.title === null && others.length > 0;
  const main = noticeOnly ? others[0] : first;
  const notice = paragraphs([
    ...(noticeOnly ? [...first.front.afterTitle, ...first.closing] : []),
    ...(main?.front.beforeTitle ?? []),
  ]);
  const title = main?.front.title ? writing.take('title', main.front.title) : null;
  const preamble = paragraphs(main?.front.afterTitle ?? []);
  const body = writeUnits(main?.units ?? [], writing);
  const closing = paragraphs(main?.closing ?? []);
  const attachments = regions
    .slice(noticeOnly ? 2 : 1)
    .map((region) => writeAttachment(region, writing));
  return { title, notice, preamble, body, closing, attachments };
}

function writeAttachment(region: Region, writing: Writing): DraftAttachment {
  const { beforeTitle, title, afterTitle } = region.front;
  // Words between the 附件 line and the title would lose their place, so the title begins with them.
  const head = writing.take('title', [...beforeTitle.flat(), ...(title ?? [])]);
  const children = [
    ...afterTitle.map((span) => writing.take('paragraph', span)),
    ...writeUnits(region.units, writing),
    ...region.closing.map((span) => writing.take('paragraph', span)),
  ];
  return { title: head, children };
}

function writeUnits(units: readonly Unit[], writing: Writing): DraftProvision[] {
  return units.map((unit, at) => writeUnit(unit, units[at - 1], writing));
}

function writeUnit(unit: Unit, previous: Unit | undefined, writing: Writing): DraftProvision {
  writing.explain(unit, previous);
  const label = writing.take('label', [unit.label]);
  const heading = unit.heading ? writing.take('heading', unit.heading.words) : null;
  const headingEnd = unit.heading ? writing.take('heading', [unit.heading.end]) : '';
  let last: Unit | undefined;
  const children = unit.children.map((child) => {
    if (!('label' in child)) return writing.take('paragraph', child);
    const before = last;
    last = child;
    return writeUnit(child, before, writing);
  });
  return { label, heading, headingEnd, children };
}
