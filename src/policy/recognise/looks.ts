import type { JoinedText } from './soft-lines.ts';
import type { LineEvidence } from './line-evidence.ts';
import type { Range } from './spans.ts';

/** The looks of a text's lines, in the offsets of the text that is being recognised. */
export interface Looks {
  /** The line that begins at an offset (white space before it not counted) and is set as headings are. */
  headingAt(offset: number): Range | null;
  /** The lines within a range that are set as titles are, in order. */
  titlesIn(range: Range): readonly Range[];
}

/** Looks for a text of which nothing is known. */
const noLooks: Looks = { headingAt: () => null, titlesIn: () => [] };

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
  return {
    headingAt: (offset) => headings.get(offset) ?? null,
    titlesIn: ({ start, end }) => titles.filter((line) => line.start >= start && line.end <= end),
  };
}

function trimmed(text: string, joined: JoinedText, line: LineEvidence): Range {
  let start = joined.fromOffset(line.start);
  let end = joined.fromOffset(line.end);
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
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
