import type { Observation } from '#schema/observation.ts';
import { observationColumns } from '#schema/observation.ts';
import { compareDecimals, parseDecimal } from '#indicators/numbers/decimal.ts';
import { listCurrent } from '#indicators/observations/revisions.ts';
import { convertUnit } from '#indicators/numbers/units.ts';
import { noteFields } from '../layout/fields.ts';

/** What a value would do to what is published. */
export type Change =
  | { readonly kind: 'new'; readonly row: Observation }
  | { readonly kind: 'unchanged'; readonly row: Observation }
  | { readonly kind: 'revised'; readonly row: Observation; readonly before: Observation }
  | {
      /** Another source gives another number for the same thing; both will be shown. */
      readonly kind: 'conflicting';
      readonly row: Observation;
      readonly others: readonly Observation[];
    };

/** Compares values with what is published; a revision comes back with the vintage that it replaces. */
export function createComparison(published: readonly Observation[]): (row: Observation) => Change {
  const byCell = Map.groupBy(published, toCell);
  return (row) => {
    const rows = byCell.get(toCell(row));
    if (!rows) return { kind: 'new', row };
    if (rows.some((one) => toLine(one) === toLine(row))) return { kind: 'unchanged', row };
    const sameCell = listCurrent(rows);
    const before = sameCell.find((one) => one.source === row.source && one.status === row.status);
    if (before && isSame(before, row)) return { kind: 'unchanged', row };
    if (before) {
      const supersedes = row.supersedes ?? before.vintage;
      return { kind: 'revised', row: { ...row, supersedes }, before };
    }
    const others = sameCell.filter((one) => contradicts(one, row));
    return others.length > 0 ? { kind: 'conflicting', row, others } : { kind: 'new', row };
  };
}

function toCell({ indicator, place, year, period }: Observation): string {
  return [indicator, place, year, period].join();
}

function toLine(row: Observation): string {
  return JSON.stringify(observationColumns.map((column) => row[column]));
}

/** The same value, and nothing said beside it that was not said before. */
function isSame(before: Observation, row: Observation): boolean {
  const beside = ['locator', 'boundaryVersion', 'confidenceReason', ...noteFields] as const;
  return (
    isSameNumber(before.value, row.value) &&
    before.unit === row.unit &&
    before.missingReason === row.missingReason &&
    before.confidence === row.confidence &&
    beside.every((column) => row[column] === null || row[column] === before[column])
  );
}

/** A spreadsheet drops the last zero of 50.70 without anyone meaning it. */
function isSameNumber(before: string | null, value: string | null): boolean {
  if (before === null || value === null) return before === value;
  return compareDecimals(parseDecimal(before), parseDecimal(value)) === 0;
}

/** Two numbers that cannot both be right: a forecast is no contradiction, nor is the same number in another unit. */
function contradicts(published: Observation, row: Observation): boolean {
  if (published.value === null || row.value === null) return false;
  if (published.status === 'estimate' || row.status === 'estimate') return false;
  const other = convertUnit(parseDecimal(published.value), published.unit, row.unit);
  return other === null || compareDecimals(other, parseDecimal(row.value)) !== 0;
}
