import type { Candidate } from '../labels/candidates.ts';
import { splitClosing } from './closing.ts';
import { dropContents } from './contents-list.ts';
import { countBelow } from '../lines/count-below.ts';
import { findQuestions } from './questions.ts';
import { readFront, splitRegions, type Front } from './regions.ts';
import { chooseLabels } from '../labels/sequences.ts';
import { splitParagraphs } from '../lines/paragraphs.ts';
import { trimRange, type Range, type Span } from '../lines/spans.ts';
import { measureNewsLead } from '../news.ts';
import type { ReadableText } from '../headings/units.ts';

/** One document of a text that may hold several; each counts from its own beginning. */
export interface Region {
  readonly range: Range;
  /** Where its last unit ends and its closing lines begin. */
  readonly end: number;
  readonly labels: readonly Candidate[];
  /** Labels that only list its headings beforehand. */
  readonly listed: readonly Candidate[];
  /** The questions of a text that asks and answers; its labels stand within the answers. */
  readonly questions: readonly Range[];
  readonly front: Front;
  readonly closing: readonly Span[];
}

/**
 * Reads each document of a text. What has no title of its own belongs to the document before it; a text that does not
 * part cleanly is read as one.
 */
export function readRegions(
  reading: ReadableText,
  candidates: readonly Candidate[],
): readonly Region[] {
  const { length } = reading.text;
  const read = (range: Range): Region => readRegion(reading, candidates, range);
  const lead = { start: 0, end: measureNewsLead(reading.text) ?? 0 };
  const titled = splitRegions(reading.text)
    .filter(({ end }) => end > lead.end)
    .map(({ start, end }) => read({ start: Math.max(start, lead.end), end }))
    .filter(({ front }, at) => at === 0 || front.title);
  const joined = titled.map((region, at) => {
    const end = titled[at + 1]?.range.start ?? length;
    return end === region.range.end ? region : read({ start: region.range.start, end });
  });
  const regions = arrange(joined) ? joined : [read({ start: lead.end, end: length })];
  const prose = splitParagraphs(reading.text, reading.spaces, trimRange(reading.text, lead));
  return regions.map((region, at) => (at === 0 ? leadBy(region, prose) : region));
}

/** A region with what stands before it: the prose of a news page. */
function leadBy(region: Region, prose: readonly Span[]): Region {
  if (prose.length === 0) return region;
  const { front } = region;
  return { ...region, front: { ...front, beforeTitle: [...prose, ...front.beforeTitle] } };
}

function readRegion(
  { text, spaces, looks }: ReadableText,
  candidates: readonly Candidate[],
  range: Range,
): Region {
  const { before, closing } = splitClosing(text, spaces, range);
  const countBefore = (offset: number): number =>
    countBelow(offset, candidates.length, (at) => candidates[at]?.start);
  const own = candidates.slice(countBefore(range.start), countBefore(before.end));
  const { labels, listed } = dropContents(text, chooseLabels(own));
  const questions = findQuestions(text, before, labels);
  const frontEnd = questions[0]?.start ?? labels[0]?.start ?? before.end;
  const front = readFront(text, spaces, looks, { start: range.start, end: frontEnd });
  return { range, end: before.end, labels, listed, questions, front, closing };
}

/** Whether the regions can stand as one document: a title in the first, or a bare notice before the second. */
function arrange(regions: readonly Region[]): boolean {
  const [first, second, ...rest] = regions;
  const later = second === undefined || [second, ...rest].every(({ front }) => front.title);
  return first !== undefined && later && (second === undefined || canLead(first));
}

function canLead({ front, labels }: Region): boolean {
  return front.title !== null || labels.length === 0;
}
