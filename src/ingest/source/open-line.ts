import type { DraftNote, DraftTable } from '#policy/tree/draft.ts';
import type { LineEvidence, StyleRun } from '#policy/recognise/lines/line-evidence.ts';

/** How a stretch of characters looks. */
export type RunStyle = Pick<StyleRun, 'bold' | 'font'>;

/** How a paragraph looks as a whole. */
export type LineStyle = Pick<LineEvidence, 'centred' | 'headingLevel'>;

/** A stretch of a line while it is written. */
export interface Run extends RunStyle {
  text: string;
}

/** A line while it is written. */
export interface OpenLine {
  readonly runs: Run[];
  style: LineStyle;
  /** The label that the format keeps outside the text; it stands in the text as well. */
  numbering: string | null;
  /** Such labels of the cells that it joins. */
  readonly labels: string[];
  /** Lines that stand beside this one and are read after it, as those of a text box. */
  readonly asides: OpenLine[];
  /** The table or note to which its words belong, as soon as it is known to be one. */
  apart: DraftTable | DraftNote | null;
}

/** A line of the extracted text, without its place. */
export type WrittenLine = Omit<LineEvidence, 'start' | 'end'> & {
  readonly text: string;
  /** The table or note to which it belongs; its lines follow one another. */
  readonly apart: DraftTable | DraftNote | null;
  /** The labels in it that the format keeps outside the text. */
  readonly labels: readonly string[];
};

/** How a line looks of which nothing is said. */
export const plainLine: LineStyle = { centred: false, headingLevel: null };

/** An empty line. */
export function createLine(style: LineStyle): OpenLine {
  return { runs: [], style, numbering: null, labels: [], asides: [], apart: null };
}

/** Puts words at the end of a line. */
export function append(line: OpenLine, text: string, style: RunStyle): void {
  if (text === '') return;
  const last = line.runs.at(-1);
  if (last?.bold === style.bold && last.font === style.font) last.text += text;
  else line.runs.push({ text, bold: style.bold, font: style.font });
}

/** The lines as they are read: without the empty ones, each followed by what stands beside it. */
export function closeLines(lines: readonly OpenLine[]): WrittenLine[] {
  const written: WrittenLine[] = [];
  for (const { runs, style, numbering, labels, apart } of inOrder(lines)) {
    const kept = trimRuns(runs);
    const text = kept.map((run) => run.text).join('');
    if (text.trim() === '') continue;
    const own = { ...style, numbering, runs: placeRuns(kept) };
    const all = numbering === null ? labels : [numbering];
    written.push({ text, apart, labels: all, ...own, ...commonStyle(kept, numbering) });
  }
  return written;
}

/** Each line with what stands beside it, in the order of reading. */
export function inOrder(lines: readonly OpenLine[]): OpenLine[] {
  return lines.flatMap((line) =>
    line.asides.length === 0 ? [line] : [{ ...line, asides: [] }, ...inOrder(line.asides)],
  );
}

function placeRuns(runs: readonly Run[]): StyleRun[] {
  let start = 0;
  return runs.map(({ text, bold, font }) => {
    const run = { start, end: start + text.length, bold, font };
    start = run.end;
    return run;
  });
}

/** A line looks bold or has a typeface only if all its words do, a restored label left out. */
function commonStyle(runs: readonly Run[], numbering: string | null): RunStyle {
  const own = numbering === null ? runs : runs.slice(1);
  const words = own.filter(({ text }) => text.trim() !== '');
  const [first] = words;
  const same = first && words.every(({ font }) => font === first.font);
  return {
    bold: words.length > 0 && words.every(({ bold }) => bold),
    font: same ? first.font : null,
  };
}

/** Spaces and tabs at the ends of a line say nothing; wide spaces at its head are an indent. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }));
  while (kept[0] && (kept[0].text = kept[0].text.replace(/^[ \t]+/, '')) === '') kept.shift();
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    kept.pop();
  }
  return kept;
}

/** The words of a line. */
export function textOf({ runs }: OpenLine): string {
  return runs.map(({ text }) => text).join('');
}
