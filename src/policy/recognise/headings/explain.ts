import type { NodeEvidence } from './node-evidence.ts';
import { counts } from '../labels/sequences.ts';
import type { LabelledUnit } from './unit.ts';

/** Where a label stands, by the weight of what stands around it. */
const places: readonly (readonly [number, number, string])[] = [
  [3.4, 0.97, 'stands at the start of a line'],
  [2, 0.94, 'stands apart after the end of a sentence'],
  [1.2, 0.9, 'follows the end of a sentence'],
  [-1, 0.82, 'stands close behind a heading or bracket'],
  [-Infinity, 0.7, 'stands in running text'],
];

/** Says how sure a unit is and why: where its label stands, whether it counts on, and how its heading ends. */
export function explainUnit(
  unit: LabelledUnit,
  previous: LabelledUnit | undefined,
): Pick<NodeEvidence, 'confidence' | 'reasons'> {
  const { label, heading } = unit;
  const place = places.find(([weight]) => label.weight >= weight);
  const counted = counts(previous?.label, label);
  const first = label.ordinal === 1 || label.branches.at(-1) === 1;
  const order = counted
    ? `counts on from ${previous?.label.text.trim() ?? ''}`
    : first
      ? 'begins a count'
      : `nothing before it counts up to it`;
  const sure = (place?.[1] ?? 0.7) + (counted ? 0.02 : first ? 0 : -0.25);
  return {
    confidence: Math.round(Math.min(sure, heading?.confidence ?? 1) * 100) / 100,
    reasons: [place?.[2] ?? '', order, ...(heading?.reasons ?? [])],
  };
}

/** Whether a unit breaks the count of its siblings. */
export function jumps(unit: LabelledUnit, previous: LabelledUnit | undefined): boolean {
  if (previous?.label.style !== unit.label.style) return false;
  const restart = unit.label.ordinal === 1 || unit.label.branches.at(-1) === 1;
  return !restart && !counts(previous.label, unit.label);
}
