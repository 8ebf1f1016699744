import type { DraftCell } from '../../tree/draft.ts';
import { parseLabel } from '../../tree/labels.ts';
import { readSpan, trimRange, type Range } from '../lines/spans.ts';
import { readAligned } from './aligned-columns.ts';
import { bar, bars, isRule, readBars } from './barred-rows.ts';
import { guessHead, isTitled, isValue } from './guess-head.ts';
import { isEven, splitAt, toRow, type Rows } from './text-rows.ts';
import type { CellEvidence, TableEvidence } from './table-evidence.ts';

/** What was found of tables in a text that has no marks for them. */
export interface TextTables {
  readonly tables: readonly TableEvidence[];
  /** Where lines look like rows and do not make a table. */
  readonly uneven: readonly number[];
}

/** What parts two words of a line that stand in columns. */
const gap = /(?: {2}|\u3000)[ \u3000]*/g;
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
  if (isRule(trimmed)) return 'bars';
  if (trimmed.length > 1 && bar.test(trimmed)) return 'bars';
  if (/\S\t/.test(text) && /\t\s*\S/.test(text)) return 'tabs';
  // A blank behind a label, as in 第一条　…。, sets no columns.
  const [, second] = trimmed.split(gap, 3);
  return second === undefined || /[。；]$/.test(trimmed) ? null : 'blanks';
}

function readRows(source: string, make: Make, lines: readonly Range[]): Rows | null {
  const rows =
    make === 'bars'
      ? readBars(source, lines)
      : make === 'tabs'
        ? readTabs(source, lines)
        : readBlanks(source, lines);
  if (rows === null) return null;
  const width = rows[0]?.length ?? 0;
  const least = make === 'blanks' ? 3 : 2;
  if (rows.length < least || width < least) return null;
  return width > 2 || make === 'bars' || isNarrowTable(source, rows) ? rows : null;
}

function readTabs(source: string, lines: readonly Range[]): Rows | null {
  const cells = lines.map((line) => splitAt(source, line, /\t/g));
  if (isEven(cells)) return cells.map(toRow);
  const loose = lines.map((line) => splitAt(source, trimRange(source, line), /[ \u3000]*\t\s*/g));
  return isEven(loose) ? loose.map(toRow) : null;
}

/** Columns of blanks hold a table where one of them holds values or the first line names them; names and verses set in columns are lines. */
function readBlanks(source: string, lines: readonly Range[]): Rows | null {
  const rows = (readAligned(source, lines) ?? readChunks(source, lines))?.map(toRow) ?? null;
  return rows !== null && saysMore(source, rows) ? rows : null;
}

/** The words between blanks, where all lines have as many of them: a text whose columns were lost with its typeface. */
function readChunks(source: string, lines: readonly Range[]): Range[][] | null {
  const cells = lines.map((line) => splitAt(source, trimRange(source, line), gap));
  return (cells[0]?.length ?? 0) > 2 && isEven(cells) ? cells : null;
}

function saysMore(source: string, rows: Rows): boolean {
  const words = rows.map((row) => row.map((cell) => readSpan(source, cell)));
  const [head = [], ...others] = words;
  if (isTitled(head)) return true;
  return head.some((_, at) => {
    const filled = others.map((row) => row[at] ?? '').filter((text) => text !== '');
    return filled.length > 1 && filled.filter(isValue).length >= filled.length * 0.6;
  });
}

/** Two columns are a table only if they are no list of labels, no contents with their pages, and no prose. */
function isNarrowTable(source: string, rows: Rows): boolean {
  const texts = rows.map((row) => row.map((cell) => readSpan(source, cell)));
  const first = texts.map(([text = '']) => text);
  const last = texts.map((row) => row.at(-1) ?? '');
  const labels = first.filter((text) => parseLabel(text) !== null).length;
  const pages = last.every((text) => /^[\d\s.…·]+$/.test(text)) && labels > 0;
  const prose = texts.flat().some((text) => text.length > longestCell || /[。；]$/.test(text));
  return rows.length >= 3 && labels * 2 < rows.length && !pages && !prose;
}

/** Whether lines have three cells and more each, or a drawn frame, and make no table all the same. */
function isUneven(source: string, make: Make, lines: readonly Range[]): boolean {
  if (lines.length < 3) return false;
  const plain = lines
    .map((line) => trimRange(source, line))
    .filter(({ start, end }) => !isRule(source.slice(start, end)));
  if (make === 'bars' && lines.length - plain.length > 1) return plain.length > 0;
  const mark = make === 'bars' ? bars : make === 'tabs' ? /\t+/g : gap;
  const cells = plain.map((line) => splitAt(source, line, mark));
  if (cells.length < 3 || !cells.every(({ length }) => length >= 3)) return false;
  return make !== 'blanks' || saysMore(source, cells.map(toRow));
}

function toEvidence(source: string, rows: Rows, lines: readonly Range[]): TableEvidence {
  const cells = rows.map((row) =>
    row.map((words, at): CellEvidence => {
      return { column: at + 1, columns: 1, rows: 1, paragraphs: words.length > 0 ? [words] : [] };
    }),
  );
  const words = cells.map((row) =>
    row.map((cell): DraftCell => ({
      ...cell,
      paragraphs: cell.paragraphs.map((span) => readSpan(source, span)),
    })),
  );
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  return { ...trimRange(source, { start, end }), ...guessHead(words), rows: cells };
}
