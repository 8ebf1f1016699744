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
import { toRaised } from '#schema/signs/note-signs.ts';
import { isDataTable, layOutTable, type ReadCell, type ReadRow } from './tables/read-table.ts';

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
  /** Begins a table; whether the format says that it only sets out a page. */
  openTable(forLayout: boolean): void;
  closeTable(): void;
  openRow(): void;
  /** Begins a cell of a row that covers so many columns and rows. */
  openCell(spans?: Partial<Omit<ReadCell, 'paragraphs'>>): void;
  /** Says of the open cell, or of the open row, what stands in it only behind its beginning. */
  markCell(spans: Partial<Pick<ReadCell, 'columns' | 'goesOn'>>): void;
  markHeadRow(): void;
  closeCell(): void;
  closeRow(): void;
  /** Begins lines that stand beside the open one; the open line goes on when they end. */
  openAside(): void;
  closeAside(): void;
  /** Begins the lines of a note, which stand beside the open one; its mark is put at its head where it is not printed there. */
  openNote(mark: string): void;
  closeNote(): void;
  finish(): WrittenLine[];
}

/** A cell of which nothing is said. */
const plainCell = { columns: 1, rows: 1, goesOn: false, isHead: false };

interface Row extends ReadRow {
  readonly lines: OpenLine[][];
}

interface OpenTable {
  readonly forLayout: boolean;
  readonly rows: Row[];
  /** The lines that its rows became. */
  readonly lines: OpenLine[];
}

/** Creates a writer; a row of a table comes out as one line with a tab between its cells, and says so if it holds data. */
export function createLineWriter(): LineWriter {
  const sinks: OpenLine[][] = [[]];
  const rows: Row[] = [];
  const tables: OpenTable[] = [];
  const notes: string[] = [];
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
  const closeAside = (): void => {
    if (sinks.length < 2) return;
    const beside = sinks.pop() ?? [];
    const line = current();
    if (line.runs.length > 0) pushAll(line.asides, beside);
    else sink().splice(-1, 0, ...beside);
  };
  const onRow = (act: (row: Row) => void): void => {
    const row = rows.at(-1);
    if (row) act(row);
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
    openTable: (forLayout) => void tables.push({ forLayout, rows: [], lines: [] }),
    closeTable() {
      const table = tables.pop();
      if (table) markLines(table);
    },
    openRow: () => void rows.push({ cells: [], lines: [], isHead: false }),
    openCell(spans) {
      sinks.push([]);
      rows.at(-1)?.cells.push({ ...plainCell, ...spans, paragraphs: [] });
    },
    markCell: (spans) => void Object.assign(rows.at(-1)?.cells.at(-1) ?? {}, spans),
    markHeadRow: () => onRow((row) => void (row.isHead = true)),
    closeCell() {
      if (sinks.length < 2) return;
      const lines = sinks.pop() ?? [];
      const row = rows.at(-1);
      // A cell may be written without its row.
      if (row) row.lines.push(lines);
      else pushAll(sink(), lines);
    },
    closeRow() {
      const row = rows.pop();
      if (!row) return;
      const lines = joinRow(row);
      tables.at(-1)?.rows.push(row);
      pushAll(tables.at(-1)?.lines ?? [], lines);
      pushAll(sink(), [...lines, createLine(plainLine)]);
    },
    openAside: () => void sinks.push([]),
    closeAside,
    openNote(mark) {
      notes.push(mark);
      sinks.push([]);
    },
    closeNote() {
      markNote(sink(), notes.pop() ?? '');
      closeAside();
    },
    finish: () => closeLines(sinks[0] ?? []),
  };
}

/** Cells side by side are one line; a row with one filled cell only sets out its lines. */
function joinRow({ cells, lines }: Row): OpenLine[] {
  const kept = lines.map((cell) => inOrder(cell).filter((line) => textOf(line).trim() !== ''));
  for (const [at, cell] of kept.entries()) {
    pushAll(
      cells[at]?.paragraphs ?? [],
      cell.map((line) => textOf(line).trim()),
    );
  }
  // A table within this one stays whole, so that this one can only set out a page.
  if (kept.flat().some(isOfTable)) return kept.flat();
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

/** Says of the lines of a table that they are one, if it holds data. */
function markLines({ forLayout, lines, rows }: OpenTable): void {
  const table = forLayout || lines.some(isOfTable) ? null : layOutTable(rows);
  const saysHead = rows.some(({ cells, isHead }) => isHead || cells.some((cell) => cell.isHead));
  if (table === null || !isDataTable(table, saysHead)) return;
  for (const line of lines) line.apart = table;
}

function isOfTable({ apart }: OpenLine): boolean {
  return apart !== null && 'rows' in apart;
}

/** Says of lines that they are a note, and puts its mark before the first where it does not begin with it. */
function markNote(lines: readonly OpenLine[], mark: string): void {
  const filled = lines.filter((line) => textOf(line).trim() !== '');
  const [first, ...rest] = filled;
  if (!first) return;
  const words = textOf(first).trim();
  const printed = printedMark(words, mark);
  if (printed === null) first.runs.unshift({ text: `${mark} `, bold: false, font: null });
  const opening = printed === null ? words : words.slice(printed.length).trim();
  const paragraphs = [opening, ...rest.map((line) => textOf(line).trim())];
  const note = { mark: printed ?? mark, paragraphs: paragraphs.filter((text) => text !== '') };
  for (const line of filled) line.apart = note;
}

/** The mark as a note has it at its head, where it may be no raised one; null where it has none. */
function printedMark(words: string, mark: string): string | null {
  const found =
    /^(?:[[［〔【（(]\s?\S{1,3}?\s?[\]］〕】）)]|\S{1,3}?(?=\s|\p{Script=Han}|$))/u.exec(
      words,
    )?.[0];
  if (found === undefined) return words.startsWith(mark) ? mark : null;
  return toRaised(found, 'raised') === toRaised(mark, 'raised') ? found : null;
}

/** There may be more lines than a call takes arguments. */
function pushAll<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item);
}
