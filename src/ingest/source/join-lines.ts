import type { LineEvidence } from '#policy/recognise/lines/line-evidence.ts';
import type { WrittenLine } from './open-line.ts';

/** A text of lines, each ended by a line break, and the evidence of each at its place in it. */
export function joinLines(written: readonly WrittenLine[]): {
  text: string;
  lines: LineEvidence[];
} {
  const lines: LineEvidence[] = [];
  let start = 0;
  for (const { text, ...line } of written) {
    const at = start;
    const runs = line.runs.map((run) => ({ ...run, start: at + run.start, end: at + run.end }));
    lines.push({ ...line, runs, start, end: start + text.length });
    start += text.length + 1;
  }
  return { text: written.map(({ text }) => `${text}\n`).join(''), lines };
}
