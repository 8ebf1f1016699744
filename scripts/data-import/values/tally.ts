import type { SheetPlace } from '../issues/import-issue.ts';
import type { RowKind } from '../layout/row-kinds.ts';
import { showCell } from '../sheet/cell.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import type { Candidate } from './candidate.ts';
import type { Change } from './published.ts';

/** How many of the changes that are listed one by one are kept to be shown. */
const mostShown = 20;

/** A row that was passed over. */
export interface PassedRow {
  readonly place: SheetPlace;
  readonly row: number;
  readonly kind: Exclude<RowKind, 'values'>;
  /** What stands in it. */
  readonly text: string;
}

/** The values of a column that were converted to another unit. */
export interface ConvertedColumn {
  /** The first of them, with its row. */
  readonly row: number;
  readonly from: string;
  readonly to: string;
  count: number;
}

/** What an import would do, counted. */
export interface Tally {
  /** Rows of values that were read. */
  rows: number;
  /** Rows that were left empty. */
  blank: number;
  readonly counts: Record<Change['kind'], number>;
  /** New values by indicator. */
  readonly fresh: Map<string, number>;
  /** The first of the changes that a person must look at. */
  readonly shown: Change[];
  /** How many sources are new. */
  sources: number;
  /** The sources that the values name. */
  readonly used: Set<string>;
  /** How many rows were passed over, and the first of them. */
  passed: number;
  readonly passedRows: PassedRow[];
  /** What was converted, by the column and the units. */
  readonly converted: Map<string, ConvertedColumn>;
}

/** Creates a tally of nothing. */
export function createTally(): Tally {
  return {
    rows: 0,
    blank: 0,
    counts: { new: 0, unchanged: 0, revised: 0, conflicting: 0 },
    fresh: new Map(),
    shown: [],
    sources: 0,
    used: new Set(),
    passed: 0,
    passedRows: [],
    converted: new Map(),
  };
}

/** Counts a change. */
export function countChange(tally: Tally, change: Change): void {
  const { indicator } = change.row;
  tally.counts[change.kind] += 1;
  if (change.kind === 'new') tally.fresh.set(indicator, (tally.fresh.get(indicator) ?? 0) + 1);
  const isListed = change.kind === 'revised' || change.kind === 'conflicting';
  if (isListed && tally.shown.length < mostShown) tally.shown.push(change);
}

/** Notes down a row that was passed over. */
export function countPassed(
  tally: Tally,
  place: SheetPlace,
  { number, cells }: SheetRow,
  kind: PassedRow['kind'],
): void {
  tally.passed += 1;
  if (tally.passedRows.length >= mostShown) return;
  const texts = cells.map((cell) => showCell(cell).trim()).filter((text) => text !== '');
  tally.passedRows.push({ place, row: number, kind, text: [...new Set(texts)].join(' ') });
}

/** Notes down a value that was converted. */
export function countConverted(tally: Tally, { converted, row, columnOf }: Candidate): void {
  if (converted === null) return;
  const unit = converted.from.split(' ').at(-1) ?? '';
  const key = `${columnOf('value') ?? ''}：${unit} → ${converted.unit}`;
  const known = tally.converted.get(key);
  if (known) known.count += 1;
  else {
    const to = `${converted.value} ${converted.unit}`;
    tally.converted.set(key, { row, from: converted.from, to, count: 1 });
  }
}
