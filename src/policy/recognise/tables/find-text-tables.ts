import type { DraftCell } from '../../tree/draft.ts';
import { parseLabel } from '../../tree/labels.ts';
import { trimRange, type Range } from '../lines/spans.ts';
import { readAligned } from './aligned-columns.ts';
import { guessHead } from './guess-head.ts';
import type { CellEvidence, TableEvidence } from './table-evidence.ts';

/** What was found of tables in a text that has no marks for them. */
export interface TextTables {
  readonly tables: readonly TableEvidence[];
  /** Where lines look like rows and do not make a table. */
  readonly uneven: readonly number[];
}

/** Rows of cells, by their places in the text. */
type Rows = readonly (readonly Range[])[];

const bar = /[|｜¦│┃]/;
const bars = new RegExp(bar.source, 'g');
/** A line that only rules off rows. */
const rule = /^(?=.*[-=_─━┄┅═┌├└┬┼┴╔╠╚]{3})[\s|｜¦│┃+:\-=_─━┄┅═║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬]+$/;
const longestCell = 60;

/** Finds the tables of a plain text: lines with bars, with tabs, or with blanks in the same places. */
export function findTextTables(source: string): TextTables {
  const tables: TableEvidence[] = [];
  const uneven: number[] = [];
  for (const { make, lines } of listRuns(source)) {
    const rows = readRows(source, make, lines);
    if (rows !== null) tables.push(toEvidence(source, rows, lines));
    else if (isUneven(source, make, lines)) uneven.push(lines[0]?.start ?? 0);
  }
  return { tables, uneven };
}

type Make = 'bars' | 'tabs' | 'blanks';

interface Run {
  readonly make: Make;
  readonly lines: readonly Range[];
}

/** Neighbouring lines that may be rows of one table. */
function* listRuns(source: string): Generator<Run> {
  // Most texts have none, and may be long.
  if (!/[|｜¦│┃\t]|\S(?: {2}|\u3000)[ \u3000]*\S/.test(source)) return;
  let open: { make: Make | null; lines: Range[] } = { make: null, lines: [] };
  for (const line of listLines(source)) {
    const make = findMake(source.slice(line.start, line.end));
    if (open.make === make) open.lines.push(line);
    else {
      if (open.make !== null) yield { make: open.make, lines: open.lines };
      open = { make, lines: [line] };
    }
  }
  if (open.make !== null) yield { make: open.make, lines: open.lines };
}

function* listLines(source: string): Generator<Range> {
  for (const { index, 0: text } of source.matchAll(/[^\n\r\u2028\u2029\f]+/g)) {
    yield { start: index, end: index + text.length };
  }
}

function findMake(text: string): Make | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (rule.test(trimmed)) return 'bars';
  if (trimmed.length > 1 && bar.test(trimmed)) return 'bars';
  if (/\S\t/.test(text) && /\t\s*\S/.test(text)) return 'tabs';
  return /\S(?: {2}|\u3000)[ \u3000]*\S/.test(trimmed) ? 'blanks' : null;
}

function readRows(source: string, make: Make, lines: readonly Range[]): Rows | null {
  const rows =
    make === 'bars'
      ? readBars(source, lines)
      : make === 'tabs'
        ? readTabs(source, lines)
        : readAligned(source, lines);
  if (rows === null) return null;
  const width = rows[0]?.length ?? 0;
  const least = make === 'blanks' ? 3 : 2;
  if (rows.length < least || width < least) return null;
  return width > 2 || make === 'bars' || isNarrowTable(source, rows) ? rows : null;
}

/** Rows between bars; those at its ends belong to no cell. */
function readBars(source: string, lines: readonly Range[]): Rows | null {
  const ruled = lines.some((line) => rule.test(source.slice(line.start, line.end).trim()));
  const rows = lines
    .map((line) => trimRange(source, line))
    .filter(({ start, end }) => !rule.test(source.slice(start, end)));
  const framed = rows.every(
    ({ start, end }) => bar.test(source.charAt(start)) && bar.test(source.charAt(end - 1)),
  );
  if (!ruled && !framed && rows.length < 3) return null;
  const cells = rows.map(({ start, end }) => {
    const inner = framed ? { start: start + 1, end: end - 1 } : { start, end };
    return splitAt(source, inner, bars);
  });
  return isEven(cells) ? cells : null;
}

function readTabs(source: string, lines: readonly Range[]): Rows | null {
  const cells = lines.map((line) => splitAt(source, line, /\t/g));
  if (isEven(cells)) return cells;
  const loose = lines.map((line) => splitAt(source, trimRange(source, line), /[ \u3000]*\t\s*/g));
  return isEven(loose) ? loose : null;
}

function splitAt(source: string, { start, end }: Range, mark: RegExp): Range[] {
  const cells: Range[] = [];
  let from = start;
  for (const { index, 0: text } of source.slice(start, end).matchAll(mark)) {
    cells.push({ start: from, end: start + index });
    from = start + index + text.length;
  }
  return [...cells, { start: from, end }].map((cell) => trimRange(source, cell));
}

function isEven(rows: Rows): boolean {
  return rows.every((row) => row.length === rows[0]?.length);
}

/** Two columns are a table only if they are no list of labels, no contents with their pages, and no prose. */
function isNarrowTable(source: string, rows: Rows): boolean {
  const texts = rows.map((row) => row.map(({ start, end }) => source.slice(start, end)));
  const first = texts.map(([text = '']) => text);
  const last = texts.map((row) => row.at(-1) ?? '');
  const labels = first.filter((text) => parseLabel(text) !== null).length;
  const pages = last.every((text) => /^[\d\s.…·]+$/.test(text)) && labels > 0;
  const prose = texts.flat().some((text) => text.length > longestCell || /[。；]$/.test(text));
  return rows.length >= 3 && labels * 2 < rows.length && !pages && !prose;
}

/** Whether lines have three cells and more each, and not the same number of them. */
function isUneven(source: string, make: Make, lines: readonly Range[]): boolean {
  if (make === 'blanks' || lines.length < 3) return false;
  const mark = make === 'bars' ? bars : /\t+/g;
  const counts = lines
    .map((line) => trimRange(source, line))
    .filter(({ start, end }) => !rule.test(source.slice(start, end)))
    .map((line) => splitAt(source, line, mark).length);
  return counts.length >= 3 && counts.every((count) => count >= 3);
}

function toEvidence(source: string, rows: Rows, lines: readonly Range[]): TableEvidence {
  const cells = rows.map((row) =>
    row.map((range, at): CellEvidence => {
      const paragraphs = range.start < range.end ? [[range]] : [];
      return { column: at + 1, columns: 1, rows: 1, paragraphs };
    }),
  );
  const words = cells.map((row) =>
    row.map((cell): DraftCell => ({
      ...cell,
      paragraphs: cell.paragraphs.map(([range]) => source.slice(range?.start, range?.end)),
    })),
  );
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  return { ...trimRange(source, { start, end }), ...guessHead(words), rows: cells };
}
