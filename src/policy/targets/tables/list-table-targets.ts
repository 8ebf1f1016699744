import { cellText, readGrid, type TableGrid } from '../../tree/table-grid.ts';
import { findTableLines } from '../../tree/table-lines.ts';
import type { Block, Provision, Sentence, Table, TableCell } from '../../tree/tree.ts';
import { eachSentence } from '../../tree/walk.ts';
import { findChange } from '../target-change.ts';
import { findTargetCandidates, type TargetCandidate } from '../target-candidates.ts';
import { readCellValue, toUnit } from './cell-value.ts';
import { readPlaceColumns } from './place-columns.ts';
import { bare, readTargetColumns, type TargetColumns } from './table-columns.ts';

/** Words above a column whose numbers are rates of growth, and so shares. */
export const growthHead = /增长|增速|增幅/;

/** A cell that states a target, with the words of its row and of its column. */
export interface TableTarget extends TargetCandidate {
  readonly eId: string;
  /** What is measured, in the words of the row. */
  readonly indicatorWords: string;
  /** By when, or over what time, in the words above the column. */
  readonly periodWords: string;
}

/** The targets in a table whose columns are an indicator, its unit, and years to come or what is aimed at, or whose rows are places and whose columns say what each is to reach. */
export function listTableTargets(
  table: Table,
  around: readonly (Block | Provision)[],
  year: number | null,
): TableTarget[] {
  const grid = readGrid(table);
  const { title, notes } = findTableLines(around, table);
  const caption = title?.text ?? '';
  const named = readTargetColumns(grid, table.headRows, year);
  const columns = named ?? readPlaceColumns(grid, table.headRows, caption, year);
  if (columns === null) return [];
  const units = notes.flatMap(({ role, text }) =>
    role === 'table-unit' ? [readUnitLine(text)] : [],
  );
  const place = { grid, columns, year, unit: units[0] ?? null, byPlace: named === null };
  const found = readRows(table, place);
  return named === null ? found.map((target) => nameByPlace(target, caption)) : found;
}

/** Where each row is a place, what is measured stands above the column, and by when above the table. */
function nameByPlace(target: TableTarget, caption: string): TableTarget {
  const [period] = /(?:19|20)\d\d(?:\s?[-—–~～至]\s?(?:19|20)?\d\d)?年?/.exec(caption) ?? [];
  const indicatorWords = `${target.indicatorWords} ${target.periodWords}`;
  return { ...target, indicatorWords, periodWords: period ?? target.periodWords };
}

function readRows(table: Table, place: Place): TableTarget[] {
  const { grid, columns } = place;
  return grid.slice(table.headRows).flatMap((row, at) => {
    const above = grid[table.headRows + at - 1];
    // A cell over several rows is one target, of its first row.
    return columns.values.flatMap(({ column, heads }) => {
      const cell = row[column];
      if (cell === undefined || cell === above?.[column]) return [];
      return readTargets(place, row, cell, heads);
    });
  });
}

interface Place {
  readonly grid: TableGrid;
  readonly columns: TargetColumns;
  readonly year: number | null;
  /** The unit of the whole table, or null. */
  readonly unit: string | null;
  /** Whether each row is a place. */
  readonly byPlace: boolean;
}

function readTargets(
  { columns, year, unit: ofTable, byPlace }: Place,
  row: TableGrid[number],
  cell: TableCell,
  heads: readonly string[],
): TableTarget[] {
  const cells = new Set(columns.indicators.map((column) => row[column]));
  const indicator = [...cells]
    .map(cellText)
    .filter((text) => text !== '')
    .join(' ');
  if (indicator === '' || cells.has(cell)) return [];
  const period = heads.join(' ');
  const placed = { indicatorWords: indicator, periodWords: period };
  const [sentence, ...more] = eachSentence(cell.children);
  if (sentence === undefined) return [];
  const stated = more.length === 0 ? readCellValue(sentence.text) : null;
  if (stated === null) return readProse([sentence, ...more], placed, year);
  const growth = growthHead.test(period);
  const ofRow = columns.unit === null ? '' : cellText(row[columns.unit]);
  const unit =
    stated.unit ??
    readBracket(period) ??
    (growth ? '%' : (toOne(ofRow) ?? readBracket(indicator) ?? ofTable));
  if (unit === null) return [];
  const lead = bare(growth || byPlace ? period : indicator);
  const quote = sentence.text.trim();
  const start = sentence.text.indexOf(quote);
  const { value, valueMax, comparator } = stated;
  const of = { eId: sentence.eId, start, end: start + quote.length, quote, ...placed };
  return [{ ...of, value, valueMax, unit, comparator, ...findChange(lead, unit) }];
}

/** A cell of sentences states its targets as any text does. */
function readProse(
  sentences: readonly Sentence[],
  placed: Pick<TableTarget, 'indicatorWords' | 'periodWords'>,
  year: number | null,
): TableTarget[] {
  return sentences.flatMap(({ eId, text }) =>
    findTargetCandidates(text, { year }).map((candidate) => ({ ...candidate, eId, ...placed })),
  );
}

/** The unit in the brackets of a heading, what it says of prices left out (地区生产总值（亿元，2015年价）). */
function readBracket(words: string): string | null {
  const inner = [...words.matchAll(/[（(]([^（()）]{1,20})[）)]/g)];
  const parts = inner.flatMap(([, part = '']) => part.split(/[，,、；;]/));
  return toOne(parts.findLast((part) => !/[\d年价]/.test(part)) ?? '');
}

/** The unit that a line above a table names, where it names one only. */
function readUnitLine(text: string): string | null {
  return toOne(/单位\s?[：:]\s?([^）)]+)/.exec(text)?.[1] ?? '');
}

function toOne(words: string): string | null {
  const plain = words.trim();
  return plain === '' || /[、，,；;]|^[-—－–/]+$/.test(plain) ? null : toUnit(plain);
}
