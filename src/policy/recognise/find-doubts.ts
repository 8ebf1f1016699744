import type { Candidate } from './candidates.ts';
import { createDoubt, type Doubt, type DoubtKind } from './doubt.ts';
import { jumps } from './explain.ts';
import type { JoinedText } from './soft-lines.ts';
import type { Span } from './spans.ts';
import type { Unit } from './unit.ts';

/** One document of the text, as it was read. */
interface Read {
  readonly range: { readonly start: number };
  readonly labels: readonly Candidate[];
  /** Labels taken for entries of a table of contents. */
  readonly listed: readonly Candidate[];
  readonly front: { readonly title: Span | null };
  readonly units: readonly Unit[];
}

const likely = 2;
const unsure = 0.75;

/** Lists where the reading could be wrong, by rising offset of the source. */
export function findDoubts(
  source: string,
  joined: JoinedText,
  candidates: readonly Candidate[],
  regions: readonly Read[],
): Doubt[] {
  const known = regions.flatMap(({ labels, listed }) => [...labels, ...listed]);
  const chosen = new Set(known.map(({ start }) => start));
  const found: [number, DoubtKind][] = [];
  if (regions[0] && regions.every(({ front }) => front.title === null)) found.push([0, 'no-title']);
  for (const { start, weight } of candidates) {
    if (weight >= likely && !chosen.has(start)) found.push([start, 'label-in-prose']);
  }
  for (const { range, listed, units } of regions) {
    if (listed[0]) found.push([listed[0].start, 'contents-list']);
    const tight = range.start > 0 && /\S/.test(joined.text.charAt(range.start - 1));
    if (tight) found.push([range.start, 'second-document']);
    collect(units, found);
  }
  return found
    .sort(([a], [b]) => a - b)
    .map(([offset, kind]) => createDoubt(source, joined.toOffset(offset), kind));
}

function collect(units: readonly Unit[], found: [number, DoubtKind][]): void {
  const headed = units.filter(({ heading }) => heading !== null).length;
  let previous: Unit | undefined;
  for (const unit of units) {
    const { label, heading, children } = unit;
    if (jumps(unit, previous)) found.push([label.start, 'number-jump']);
    if (heading && heading.confidence < unsure) found.push([label.start, 'heading-end']);
    if (!heading && headed * 2 > units.length) found.push([label.start, 'heading-unknown']);
    collect(
      children.filter((child) => 'label' in child),
      found,
    );
    previous = unit;
  }
}
