import type { JoinedText } from './soft-lines.ts';
import type { LineEvidence, StyleRun } from './line-evidence.ts';
import { trimRange, type Range } from './spans.ts';

/** The looks of a text's lines, in the offsets of the text that is being recognised. */
export interface Looks {
  /** The line that begins at an offset (white space before it not counted) and is set as headings are. */
  headingAt(offset: number): Range | null;
  /** The lines within a range that are set as titles are, in order. */
  titlesIn(range: Range): readonly Range[];
  /** Where the stretch ends that begins at a label or behind it and is set heavier than the rest of its line; 0 where none is. */
  emphasisEnd(label: number, content: number): number;
  /** Whether the format keeps the label at an offset outside the text, so that it is one for certain. */
  isNumbered(offset: number): boolean;
}

/** Looks for a text of which nothing is known. */
const noLooks: Looks = {
  headingAt: () => null,
  titlesIn: () => [],
  emphasisEnd: () => 0,
  isNumbered: () => false,
};

/** Makes the evidence of a source's lines ready for look-up. */
export function createLooks(
  lines: readonly LineEvidence[],
  joined: JoinedText,
  text: string,
): Looks {
  if (lines.length === 0) return noLooks;
  const placed = lines.map((line) => ({ line, ...trimmed(text, joined, line) }));
  const headings = new Map(
    placed.filter(({ line }) => isHeading(line)).map(({ start, end }) => [start, { start, end }]),
  );
  const titles = placed.filter(({ line }) => isTitleLine(line));
  const emphases = new Map(
    lines
      .flatMap((line) => placeEmphases(text, joined, line))
      .map(({ start, end }) => [start, end]),
  );
  const numbered = new Set(
    placed.filter(({ line }) => line.numbering !== null).map(({ start }) => start),
  );
  return {
    headingAt: (offset) => headings.get(offset) ?? null,
    titlesIn: ({ start, end }) => titles.filter((line) => line.start >= start && line.end <= end),
    emphasisEnd: (label, content) => {
      const withLabel = emphases.get(label) ?? 0;
      return withLabel > content ? withLabel : (emphases.get(content) ?? 0);
    },
    isNumbered: (offset) => numbered.has(offset),
  };
}

/** A label that the format keeps outside the text has no look of its own. */
function placeEmphases(text: string, joined: JoinedText, line: LineEvidence): Range[] {
  if (line.runs.length < 2) return [];
  const own = line.start + (line.numbering?.length ?? 0);
  const placed = line.runs.map((run) => ({
    ...run,
    start: joined.fromOffset(Math.max(own, run.start)),
    end: joined.fromOffset(Math.max(own, run.end)),
  }));
  return findEmphasis(text, placed).map((stretch) => trimRange(text, stretch));
}

function trimmed(text: string, joined: JoinedText, line: Range): Range {
  const start = joined.fromOffset(line.start);
  return trimRange(text, { start, end: joined.fromOffset(line.end) });
}

/** Body text may be bold, so a line counts as set apart only by level, or by weight or face and by being short. */
function isHeading({ start, end, bold, font, headingLevel }: LineEvidence): boolean {
  if (headingLevel !== null) return true;
  return end - start <= 60 && (bold || font === 'hei' || font === 'kai');
}

function isTitleLine({ start, end, bold, centred, font, headingLevel }: LineEvidence): boolean {
  if (end - start > 80) return false;
  return headingLevel === 1 || (centred && (bold || font === 'hei' || font === 'song'));
}

/** Finds the stretches of a line that are set heavier than its body, as headings run into their text are. */
function findEmphasis(text: string, runs: readonly StyleRun[]): Range[] {
  const hasWords = ({ start, end }: Range): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));
  const body = runs
    .filter(hasWords)
    .reduce((least, run) => Math.min(least, weightOf(run)), Infinity);
  const stretches: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const run of runs) {
    if (weightOf(run) <= body) open = null;
    else if (open) open.end = run.end;
    else {
      open = { start: run.start, end: run.end };
      stretches.push(open);
    }
  }
  return stretches.filter(hasWords);
}

/** 黑体 and 楷体 are the faces of headings; bold is heavier than either. */
function weightOf({ bold, font }: StyleRun): number {
  const face = font === 'hei' ? 2 : font === 'kai' ? 1 : 0;
  return face + (bold ? 3 : 0);
}
