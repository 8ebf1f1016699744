import { agreeOnHeadings } from './agree-headings.ts';
import type { Candidate } from '../labels/candidates.ts';
import { findHeading } from './headings.ts';
import type { Looks } from '../lines/line-looks.ts';
import type { PairCounts } from './pair-counts.ts';
import { rankOf } from '../labels/sequences.ts';
import type { Spaces } from '../lines/spaces.ts';
import { trimRange } from '../lines/spans.ts';
import type { LabelledUnit } from './unit.ts';

/** The text under recognition: hard wraps joined, its layout judged. */
export interface ReadableText {
  readonly text: string;
  readonly spaces: Spaces;
  readonly looks: Looks;
  readonly pairs: PairCounts;
}

/** Labels in a row, and what holds for the units that they begin. */
export interface LabelRun {
  readonly labels: readonly Candidate[];
  /** Where the last unit ends. */
  readonly end: number;
  /** Whether a number without a dot stands above all else. */
  readonly decimalTop: boolean;
  /** How many levels of headings there may be; none in an article. */
  readonly headingLevels: number;
}

/** The units that stand side by side at the top of a run of labels, with their headings; those below wait their turn. */
export function readUnits(
  { text, spaces, looks, pairs }: ReadableText,
  run: LabelRun,
): LabelledUnit[] {
  const units = splitRun(text, run);
  if (run.headingLevels === 0) return units;
  for (const unit of units) unit.heading = findHeading(text, spaces, looks, unit);
  for (const group of Map.groupBy(units, ({ label }) => label.style).values()) {
    agreeOnHeadings(text, spaces, pairs, group);
  }
  return units;
}

/** Cuts a run before each label that ranks no lower than the one that opened the unit before it. */
function splitRun(text: string, { labels, end, decimalTop }: LabelRun): LabelledUnit[] {
  const units: LabelledUnit[] = [];
  for (let at = 0, next = 0; at < labels.length; at = next) {
    const label = labels[at];
    if (!label) break;
    const rank = rankOf(label, decimalTop);
    next = at + 1;
    for (
      let other = labels[next];
      other && rankOf(other, decimalTop) > rank;
      other = labels[next]
    ) {
      next += 1;
    }
    const content = trimRange(text, { start: label.end, end: labels[at + 1]?.start ?? end });
    const inner = labels.slice(at + 1, next);
    units.push({ label, content, heading: null, inner, end: labels[next]?.start ?? end });
  }
  return units;
}

/** The labels below a unit of a run. */
export function runBelow({ label, inner, end }: LabelledUnit, run: LabelRun): LabelRun {
  const headingLevels = label.style === 'article' ? 0 : Math.max(0, run.headingLevels - 1);
  return { ...run, labels: inner, end, headingLevels };
}
