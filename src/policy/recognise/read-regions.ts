import type { Candidate } from './candidates.ts';
import { splitClosing } from './closing.ts';
import { dropContents } from './contents-list.ts';
import type { Looks } from './looks.ts';
import { readFront, splitRegions, type Front } from './regions.ts';
import { chooseLabels } from './sequences.ts';
import type { Spaces } from './spaces.ts';
import type { Range, Span } from './spans.ts';
import type { Unit } from './unit.ts';
import { buildUnits } from './units.ts';

/** One document of a text that may hold several; each counts from its own beginning. */
export interface Region {
  readonly range: Range;
  readonly labels: readonly Candidate[];
  /** Labels that only list its headings beforehand. */
  readonly listed: readonly Candidate[];
  readonly front: Front;
  readonly units: readonly Unit[];
  readonly closing: readonly Span[];
}

/** The text under recognition: hard wraps joined, its layout judged. */
export interface Reading {
  readonly text: string;
  readonly spaces: Spaces;
  readonly looks: Looks;
  readonly candidates: readonly Candidate[];
}

/** Reads each document of a text; a text that does not part cleanly is read as one. */
export function readRegions(reading: Reading): readonly Region[] {
  const regions = splitRegions(reading.text).map((range) => readRegion(reading, range));
  if (arrange(regions)) return regions;
  return [readRegion(reading, { start: 0, end: reading.text.length })];
}

function readRegion({ text, spaces, looks, candidates }: Reading, range: Range): Region {
  const { before, closing } = splitClosing(text, spaces, range);
  const from = countBefore(candidates, range.start);
  const own = candidates.slice(from, countBefore(candidates, before.end));
  const { labels, listed } = dropContents(text, chooseLabels(own));
  const frontEnd = labels[0]?.start ?? before.end;
  const front = readFront(text, spaces, looks, { start: range.start, end: frontEnd });
  const units = buildUnits(text, spaces, looks, labels, before.end);
  return { range, labels, listed, front, units, closing };
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
