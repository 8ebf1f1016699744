import type { LineEvidence } from '../../src/policy/recognise/line-evidence.ts';
import type { WrittenLine } from './line-writer.ts';

/** A text of lines, each ended by a line break, and the evidence of each at its place in it. */
export function joinLines(written: readonly WrittenLine[]): {
  text: string;
  lines: LineEvidence[];
} {
  const lines: LineEvidence[] = [];
  let start = 0;
  for (const { text, ...line } of written) {
    const end = start + text.length;
    lines.push({ ...line, start, end });
    start = end + 1;
  }
  return { text: written.map(({ text }) => `${text}\n`).join(''), lines };
}
