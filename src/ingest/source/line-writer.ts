import {
  append,
  closeLines,
  createLine,
  plainLine,
  textOf,
  type LineStyle,
  type OpenLine,
  type RunStyle,
  type WrittenLine,
} from './open-line.ts';
import { toRaised } from '#schema/signs/note-signs.ts';
import {
  joinRow,
  markLines,
  type OpenRow,
  type OpenTable,
  type TableDoubt,
} from './tables/close-table.ts';
import type { ReadCell } from './tables/read-table.ts';

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
  /** Says of the open row that it names the columns, or how many it leaves free before its first cell. */
  markRow(row: Partial<Pick<OpenRow, 'isHead' | 'skipped'>>): void;
  /** Takes the open row away. */
  dropRow(): void;
  /** Whether the open line stands in a cell. */
  inCell(): boolean;
  closeCell(): void;
  closeRow(): void;
  /** Begins lines that stand beside the open one; the open line goes on when they end. */
  openAside(): void;
  closeAside(): void;
  /** Begins the lines of a note, which stand beside the open one; its mark is put at its head where it is not printed there. */
  openNote(mark: string): void;
  closeNote(): void;
  finish(): WrittenLine[];
  /** What an editor should look at in the tables so far. */
  doubts(): readonly TableDoubt[];
}

/** A cell of which nothing is said. */
const plainCell = { columns: 1, rows: 1, goesOn: false, isHead: false };

/** Creates a writer; a row of a table comes out as one line with a tab between its cells, and says so if it holds data. */
export function createLineWriter(): LineWriter {
  const sinks: OpenLine[][] = [[]];
  const rows: OpenRow[] = [];
  const tables: OpenTable[] = [];
  const notes: string[] = [];
  const doubts: TableDoubt[] = [];
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
      if (table) pushAll(doubts, markLines(table));
    },
    openRow: () => void rows.push({ cells: [], lines: [], nested: [], isHead: false, skipped: 0 }),
    openCell(spans) {
      sinks.push([]);
      rows.at(-1)?.cells.push({ ...plainCell, ...spans, paragraphs: [] });
    },
    markCell: (spans) => void Object.assign(rows.at(-1)?.cells.at(-1) ?? {}, spans),
    markRow: (row) => void Object.assign(rows.at(-1) ?? {}, row),
    dropRow: () => void rows.pop(),
    inCell: () => sinks.length > 1,
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
    doubts: () => doubts,
  };
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
