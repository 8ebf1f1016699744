import { countPairs } from '#policy/recognise/headings/pair-counts.ts';
import type { LabelledUnit } from '#policy/recognise/headings/unit.ts';
import { readUnits, type ReadableText } from '#policy/recognise/headings/units.ts';
import { findCandidates } from '#policy/recognise/labels/candidates.ts';
import { chooseLabels } from '#policy/recognise/labels/sequences.ts';
import { createLooks } from '#policy/recognise/lines/line-looks.ts';
import { joinSoftLines } from '#policy/recognise/lines/soft-lines.ts';
import { findSpaces } from '#policy/recognise/lines/spaces.ts';
import { readSpan } from '#policy/recognise/lines/spans.ts';

/** The units that stand side by side in a text, with that many levels of headings. */
export function readSiblings(text: string, headingLevels: number): [ReadableText, LabelledUnit[]] {
  const spaces = findSpaces(text);
  const looks = createLooks([], joinSoftLines(text, spaces), text);
  const readable = { text, spaces, looks, pairs: countPairs(text) };
  const labels = chooseLabels(findCandidates(text, spaces, looks));
  return [
    readable,
    readUnits(readable, { labels, end: text.length, decimalTop: false, headingLevels }),
  ];
}

/** The labels of units, each with its heading. */
export function headingsOf(text: string): string {
  return readSiblings(text, 3)[1]
    .map(({ label, heading }) => [label.text.trim(), heading && readSpan(text, heading.words)])
    .map(([label, heading]) => (heading === null ? label : `${label}‹${heading}›`))
    .join(' ');
}
