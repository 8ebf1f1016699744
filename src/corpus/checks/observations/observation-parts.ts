import {
  addDecimals,
  compareDecimals,
  type Decimal,
  halfUnit,
  parseDecimal,
  subtractDecimals,
  zero,
} from '#indicators/numbers/decimal.ts';
import { convertUnit, countedUnits } from '#indicators/numbers/units.ts';
import { type Issue, toIssue } from '../../issue.ts';
import type { StoredRow } from './store/observation-store.ts';
import type { SeriesCheck } from './series-check.ts';
import { createWholes } from './wholes.ts';

/** No published value is more than the whole of which it is a part, however both were rounded. */
export const checkObservationParts: SeriesCheck = (store, draft) => {
  const wholes = createWholes(draft);
  return (rows) => {
    const [cell] = rows;
    const above = cell ? wholes.of(cell).flatMap((one) => listComparable(store.of(one))) : [];
    if (above.length === 0) return [];
    return listComparable(rows).flatMap((part) => {
      const whole = above.find((one) => isBelow(one, part));
      return whole ? [toPartIssue(part, whole)] : [];
    });
  };
};

/** The values of a cell that no other replaces. A forecast may well be above or below what came of it. */
function listComparable(rows: readonly StoredRow[]): StoredRow[] {
  const isReplaced = ({ source, vintage }: StoredRow): boolean =>
    rows.some((row) => row.supersedes === vintage && row.source === source);
  return rows.filter((row) => row.value !== null && row.status !== 'estimate' && !isReplaced(row));
}

/** Whether a whole is less than its part even where rounding moved both as far as it can. */
function isBelow(whole: StoredRow, part: StoredRow): boolean {
  if (whole.boundaryVersion !== part.boundaryVersion) return false;
  const least = convertUnit(subtractDecimals(...boundsOf(part)), part.unit, whole.unit);
  return least !== null && compareDecimals(least, addDecimals(...boundsOf(whole))) > 0;
}

/** A value and how far rounding may have moved it. */
function boundsOf({ value, unit }: StoredRow): [Decimal, Decimal] {
  const number = parseDecimal(value ?? '');
  return [number, countedUnits.has(unit) ? zero : halfUnit(number)];
}

function toPartIssue(part: StoredRow, whole: StoredRow): Issue {
  const { file, line } = whole.at(null);
  const where = line === null ? file : `${file}:${line}`;
  const message = `${describe(part)} is more than its whole, ${describe(whole)} (${where})`;
  return toIssue('value-exceeds-whole', part.at('value'), message);
}

function describe({ value, unit, indicator, place, period }: StoredRow): string {
  return `${value ?? ''} ${unit} (${indicator}, ${place}, ${period})`;
}
