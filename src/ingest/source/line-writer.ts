import {
  append,
  closeLines,
  createLine,
  inOrder,
  plainLine,
  textOf,
  trimRuns,
  type LineStyle,
  type OpenLine,
  type RunStyle,
  type WrittenLine,
} from './open-line.ts';

/** Collects the text of a document line by line, tables cell by cell. */
export interface LineWriter {
  write(text: string, style: RunStyle): void;
  /** The last character of the open line, or the empty string. */
  last(): string;
  /** Begins a line that looks so; an empty one before it vanishes. */
  openLine(style: LineStyle): void;
  /** Says of the open line that it looks so. */
  restyle(style: LineStyle): void;
  /** Puts a label that stood outside the text at the head of the open line. */
  number(label: string, gap: string): void;
  openRow(): void;
  openCell(): void;
  closeCell(): void;
  closeRow(): void;
  /** Begins lines that stand beside the open one; the open line goes on when they end. */
  openAside(): void;
  closeAside(): void;
  finish(): WrittenLine[];
}

interface Row {
  readonly cells: OpenLine[][];
}

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
    const line = createLine(style);
    lines.push(line);
    return line;
  };
  const current = (): OpenLine => sink().at(-1) ?? open(plainLine);
  return {
    write: (text, style) => append(current(), text, style),
    last: () => current().runs.at(-1)?.text.at(-1) ?? '',
    openLine: (style) => void open(style),
    restyle: (style) => void (current().style = style),
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
      else pushAll(sink(), lines);
    },
    closeRow() {
      const row = rows.pop();
      if (row) pushAll(sink(), [...joinRow(row), createLine(plainLine)]);
    },
    openAside: () => void sinks.push([]),
    closeAside() {
      if (sinks.length < 2) return;
      const beside = sinks.pop() ?? [];
      const line = current();
      if (line.runs.length > 0) pushAll(line.asides, beside);
      else sink().splice(-1, 0, ...beside);
    },
    finish: () => closeLines(sinks[0] ?? []),
  };
}

/** Cells side by side are one line; a row with one filled cell only sets out its lines. */
function joinRow({ cells }: Row): OpenLine[] {
  const kept = cells.map((cell) => inOrder(cell).filter((line) => textOf(line).trim() !== ''));
  const filled = kept.filter((cell) => cell.length > 0);
  if (filled.length <= 1) return filled.flat();
  const joined = createLine(plainLine);
  for (const [at, cell] of kept.entries()) {
    if (at > 0) append(joined, '\t', { bold: false, font: null });
    for (const [index, line] of cell.entries()) {
      if (index > 0) append(joined, ' ', { bold: false, font: null });
      for (const run of trimRuns(line.runs)) append(joined, run.text, run);
    }
  }
  return [joined];
}

/** There may be more lines than a call takes arguments. */
function pushAll(lines: OpenLine[], more: readonly OpenLine[]): void {
  for (const line of more) lines.push(line);
}
