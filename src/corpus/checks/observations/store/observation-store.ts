import type { Observation } from '#schema/observation.ts';
import type { Located } from '../../../parsed.ts';
import type { IssueLocation } from '../../../issue.ts';
import { type CellOrder, createCellOrder } from './cell-order.ts';
import { createKeptColumn } from './kept-column.ts';
import { createWholeColumn } from './number-column.ts';
import { createValueColumn } from './value-column.ts';

/** What a value is of. */
export type Cell = Pick<Observation, 'indicator' | 'place' | 'year' | 'period'>;

/** What the checks that compare observations need to know of one. */
export interface StoredRow extends Cell {
  readonly value: string | null;
  readonly unit: Observation['unit'];
  readonly status: string;
  readonly source: string;
  readonly vintage: string;
  readonly supersedes: string | null;
  readonly boundaryVersion: string | null;
  readonly hasNote: boolean;
  /** Where the row stands, or its value, or what it supersedes. */
  readonly at: (field: 'value' | 'supersedes' | null) => IssueLocation;
}

/** Observations in some sixty bytes each, so that an import can compare a million of them. */
export interface ObservationStore {
  readonly add: (row: Located<Observation>) => void;
  /** All rows by cell, or those of a period only, one cell after another, those of a cell in the order in which they came. */
  readonly cells: (period?: string) => Iterable<readonly StoredRow[]>;
  /** The rows of a cell. */
  readonly of: (cell: Cell) => readonly StoredRow[];
}

/** How many cells that were asked for are kept as they were read: a year is asked for by each of its months. */
const mostRecent = 512;

/** Creates an empty store. */
export function createObservationStore(): ObservationStore {
  const columns = createColumns();
  let size = 0;
  let known: CellOrder | null = null;
  const recent = new Map<number, readonly StoredRow[]>();
  const { indicator, place, period, year } = columns;
  const sort = (): CellOrder => {
    known ??= createCellOrder(size, [indicator.codeAt, place.codeAt, period.codeAt, year.at]);
    return known;
  };
  const toRows = (indices: Uint32Array): StoredRow[] =>
    Array.from(indices, (index) => readRow(columns, index));
  return {
    add: (row) => {
      addRow(columns, row);
      size += 1;
      known = null;
      recent.clear();
    },
    *cells(only) {
      const code = only === undefined ? null : period.codeOf(only);
      for (const indices of sort().cells()) {
        if (code === null || period.codeAt(indices[0] ?? 0) === code) yield toRows(indices);
      }
    },
    of: (cell) => {
      const words = [indicator.codeOf(cell.indicator), place.codeOf(cell.place)];
      const indices = sort().of([...words, period.codeOf(cell.period), cell.year]);
      const [first] = indices;
      if (first === undefined) return [];
      const rows = recent.get(first) ?? toRows(indices);
      if (recent.size >= mostRecent) recent.clear();
      recent.set(first, rows);
      return rows;
    },
  };
}

type Columns = ReturnType<typeof createColumns>;

function createColumns() {
  return {
    indicator: createKeptColumn<string>(),
    place: createKeptColumn<string>(),
    year: createWholeColumn(),
    period: createKeptColumn<string>(),
    value: createValueColumn(),
    unit: createKeptColumn<Observation['unit']>(),
    status: createKeptColumn<string>(),
    source: createKeptColumn<string>(),
    vintage: createKeptColumn<string>(),
    supersedes: createKeptColumn<string | null>(),
    boundaryVersion: createKeptColumn<string | null>(),
    hasNote: createKeptColumn<boolean>(),
    file: createKeptColumn<string>(),
    line: createWholeColumn(),
    valueField: createKeptColumn<string | null>(),
    supersedesField: createKeptColumn<string | null>(),
  };
}

function addRow(columns: Columns, { value: row, at }: Located<Observation>): void {
  const { file, line } = at(null);
  columns.indicator.push(row.indicator);
  columns.place.push(row.place);
  columns.year.push(row.year);
  columns.period.push(row.period);
  columns.value.push(row.value);
  columns.unit.push(row.unit);
  columns.status.push(row.status);
  columns.source.push(row.source);
  columns.vintage.push(row.vintage);
  columns.supersedes.push(row.supersedes);
  columns.boundaryVersion.push(row.boundaryVersion);
  columns.hasNote.push(row.noteZh !== null);
  columns.file.push(file);
  columns.line.push(line ?? 0);
  columns.valueField.push(at('value').field);
  columns.supersedesField.push(at('supersedes').field);
}

function readRow(columns: Columns, index: number): StoredRow {
  return {
    indicator: columns.indicator.at(index),
    place: columns.place.at(index),
    year: columns.year.at(index),
    period: columns.period.at(index),
    value: columns.value.at(index),
    unit: columns.unit.at(index),
    status: columns.status.at(index),
    source: columns.source.at(index),
    vintage: columns.vintage.at(index),
    supersedes: columns.supersedes.at(index),
    boundaryVersion: columns.boundaryVersion.at(index),
    hasNote: columns.hasNote.at(index),
    at: (field) => {
      const line = columns.line.at(index);
      const fields = field === 'value' ? columns.valueField : columns.supersedesField;
      return {
        file: columns.file.at(index),
        line: line === 0 ? null : line,
        field: field === null ? null : fields.at(index),
      };
    },
  };
}
