import type { LineEvidence } from '../../src/policy/recognise/line-evidence.ts';

/** How a stretch of characters looks. */
export interface RunStyle {
  readonly bold: boolean;
  readonly font: LineEvidence['font'];
}

/** How a paragraph looks as a whole. */
export interface LineStyle {
  readonly centred: boolean;
  readonly headingLevel: number | null;
}

interface Run extends RunStyle {
  text: string;
}

/** A line while it is written. */
export interface OpenLine {
  readonly runs: Run[];
  style: LineStyle;
  /** The label that the format keeps outside the text; it stands in the text as well. */
  numbering: string | null;
}

/** A line of the extracted text, without its place. */
export type WrittenLine = Omit<LineEvidence, 'start' | 'end'> & { readonly text: string };

/** Collects the text of a document line by line, tables cell by cell. */
export interface LineWriter {
  write(text: string, style: RunStyle): void;
  /** The last character of the open line, or the empty string. */
  last(): string;
  /** Begins a line that looks so; an empty one before it vanishes. */
  openLine(style: LineStyle): void;
  /** Puts a label that stood outside the text at the head of the open line. */
  number(label: string, gap: string): void;
  openRow(): void;
  openCell(): void;
  closeCell(): void;
  closeRow(): void;
  finish(): WrittenLine[];
}

interface Row {
  readonly cells: OpenLine[][];
}

const plain: LineStyle = { centred: false, headingLevel: null };

/** Creates a writer; a row of a table comes out as one line with a tab between its cells. */
export function createLineWriter(): LineWriter {
  const sinks: OpenLine[][] = [[]];
  const rows: Row[] = [];
  const sink = (): OpenLine[] => {
    const last = sinks.at(-1);
    if (last === undefined) throw new Error('a cell was closed that was not open');
    return last;
  };
  const open = (style: LineStyle): OpenLine => {
    const lines = sink();
    const last = lines.at(-1);
    if (last?.runs.length === 0) {
      last.style = style;
      last.numbering = null;
      return last;
    }
    const line = { runs: [], style, numbering: null };
    lines.push(line);
    return line;
  };
  const current = (): OpenLine => sink().at(-1) ?? open(plain);
  return {
    write: (text, style) => append(current(), text, style),
    last: () => current().runs.at(-1)?.text.at(-1) ?? '',
    openLine: (style) => void open(style),
    number(label, gap) {
      const line = current();
      line.numbering = label;
      append(line, label + gap, { bold: false, font: null });
    },
    openRow: () => void rows.push({ cells: [] }),
    openCell: () => void sinks.push([]),
    closeCell() {
      if (sinks.length < 2) return;
      const lines = sinks.pop() ?? [];
      const row = rows.at(-1);
      // A cell may be written without its row.
      if (row) row.cells.push(lines);
      else sink().push(...lines);
    },
    closeRow() {
      const row = rows.pop();
      if (row) sink().push(...joinRow(row), { runs: [], style: plain, numbering: null });
    },
    finish: () => closeLines(sinks[0] ?? []),
  };
}

function append(line: OpenLine, text: string, style: RunStyle): void {
  if (text === '') return;
  const last = line.runs.at(-1);
  if (last?.bold === style.bold && last.font === style.font) last.text += text;
  else line.runs.push({ text, bold: style.bold, font: style.font });
}

/** Cells side by side are one line; a row with one filled cell only sets out its lines. */
function joinRow({ cells }: Row): OpenLine[] {
  const kept = cells.map((cell) => cell.filter((line) => textOf(line).trim() !== ''));
  const filled = kept.filter((cell) => cell.length > 0);
  if (filled.length <= 1) return filled.flat();
  const joined: OpenLine = { runs: [], style: plain, numbering: null };
  for (const [at, cell] of kept.entries()) {
    if (at > 0) append(joined, '\t', { bold: false, font: null });
    for (const [index, line] of cell.entries()) {
      if (index > 0) append(joined, ' ', { bold: false, font: null });
      for (const run of trimRuns(line.runs)) append(joined, run.text, run);
    }
  }
  return [joined];
}

function closeLines(lines: readonly OpenLine[]): WrittenLine[] {
  const written: WrittenLine[] = [];
  for (const { runs, style, numbering } of lines) {
    const kept = trimRuns(runs);
    const text = kept.map((run) => run.text).join('');
    if (text.trim() === '') continue;
    const { centred, headingLevel } = style;
    written.push({ text, centred, headingLevel, numbering, ...commonStyle(kept, numbering) });
  }
  return written;
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
function trimRuns(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }));
  while (kept[0] && (kept[0].text = kept[0].text.replace(/^[ \t]+/, '')) === '') kept.shift();
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    kept.pop();
  }
  return kept;
}

function textOf({ runs }: OpenLine): string {
  return runs.map(({ text }) => text).join('');
}
