import { findOddYears } from '../text/dates.ts';
import { findRole } from '../tree/roles.ts';
import type { Candidate } from './labels/candidates.ts';
import { createDoubt, type Doubt, type DoubtKind } from './doubt.ts';
import { jumps } from './headings/explain.ts';
import type { JoinedText } from './lines/soft-lines.ts';
import { findAttachmentItems } from './regions/closing.ts';
import type { Region } from './regions/read-regions.ts';
import { readSpan } from './lines/spans.ts';
import type { LabelledUnit } from './headings/unit.ts';

/** A doubt by its place and kind alone. */
export type FoundDoubt = readonly [offset: number, kind: DoubtKind];

const likely = 2;
const unsure = 0.75;

/** Lists where the reading could be wrong, by rising offset of the source; doubts about units were found before. */
export function findDoubts(
  source: string,
  joined: JoinedText,
  candidates: readonly Candidate[],
  regions: readonly Region[],
  unitDoubts: readonly FoundDoubt[],
): Doubt[] {
  const known = regions.flatMap(({ labels, listed, closing }) => [
    ...labels,
    ...listed,
    ...findAttachmentItems(joined.text, closing),
  ]);
  const chosen = new Set(known.map(({ start }) => start));
  const found: FoundDoubt[] = [];
  if (regions[0] && regions.every(({ front }) => front.title === null)) found.push([0, 'no-title']);
  // The first document begins behind the prose of a news page, where there is one.
  const isNews = (regions[0]?.range.start ?? 0) > 0;
  const foreign = isNews ? 0 : findForeign(joined.text, regions[0]);
  if (foreign !== null) found.push([foreign, isNews ? 'news-lead' : 'before-title']);
  for (const start of findOddYears(joined.text)) found.push([start, 'date-form']);
  for (const { start, weight } of candidates) {
    if (weight >= likely && !chosen.has(start)) found.push([start, 'label-in-prose']);
  }
  for (const [at, { range, listed }] of regions.entries()) {
    if (listed[0]) found.push([listed[0].start, 'contents-list']);
    const tight = at > 0 && /\S/.test(joined.text.charAt(range.start - 1));
    if (tight) found.push([range.start, 'second-document']);
  }
  return [...found, ...unitDoubts]
    .sort(([a], [b]) => a - b)
    .map(([offset, kind]) => createDoubt(source, joined.toOffset(offset), kind));
}

/** Where words before the title begin that are neither the printed head nor a number or note; null where there are none. */
function findForeign(text: string, region: Region | undefined): number | null {
  const { title, beforeTitle } = region?.front ?? { title: null, beforeTitle: [] };
  if (title === null) return null;
  const foreign = beforeTitle.find((span) => {
    const words = readSpan(text, span);
    return findRole(words, 'front') === 'text' && !/(?:文件|纪要)$/.test(words.replace(/\s/g, ''));
  });
  return foreign?.[0]?.start ?? null;
}

/** Adds the doubts about units that stand side by side. */
export function findUnitDoubts(units: readonly LabelledUnit[], found: FoundDoubt[]): void {
  const headed = units.filter(({ heading }) => heading !== null).length;
  let previous: LabelledUnit | undefined;
  for (const unit of units) {
    const { label, heading } = unit;
    if (jumps(unit, previous)) found.push([label.start, 'number-jump']);
    if (heading && heading.confidence < unsure) found.push([label.start, 'heading-end']);
    if (!heading && headed * 2 > units.length) found.push([label.start, 'heading-unknown']);
    previous = unit;
  }
}
