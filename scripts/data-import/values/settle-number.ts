import { formatDecimal, parseDecimal } from '#indicators/numbers/decimal.ts';
import { convertUnit, countedUnits } from '#indicators/numbers/units.ts';
import type { Unit } from '#schema/text.ts';
import { type Cell, showCell } from '../sheet/cell.ts';
import type { Cleaned } from './clean-number.ts';
import type { IndicatorFacts } from './find-unit.ts';

/** More decimals than any source prints come of reckoning, like those of 0.30000000000001. */
const mostDecimals = 6;

/** A number held against what is known of its indicator and unit; of how exact it is printed the indicator says nothing. */
export function checkNumber(
  cleaned: Cleaned,
  cell: Cell,
  unit: Unit | null,
  facts: IndicatorFacts | undefined,
): Cleaned {
  if (!('text' in cleaned) || cleaned.text === null) return cleaned;
  const decimals = cleaned.text.split('.')[1] ?? '';
  if (decimals.length > mostDecimals) {
    return { kind: 'number-decimals', detail: `≤ ${mostDecimals}` };
  }
  if (unit !== null && countedUnits.has(unit) && /[1-9]/.test(decimals)) {
    return { kind: 'number-counted', detail: unit };
  }
  const isShare = facts?.kind === 'share' || facts?.kind === 'coverage';
  if (isShare && unit === '%' && isFraction(cleaned.text) && !showsPercent(cell)) {
    return { kind: 'share-fraction', detail: '' };
  }
  return cleaned;
}

function isFraction(text: string): boolean {
  return /^(?:0\.\d*[1-9]\d*|1(?:\.0+)?)$/.test(text);
}

function showsPercent(cell: Cell): boolean {
  if (cell !== null && typeof cell === 'object' && cell.kind === 'number') {
    return cell.format.isPercent;
  }
  return /[%％]\s*$/.test(showCell(cell));
}

/** A value in a unit in which its indicator is published, exact to the digit; null where it is in one already or there is no way. */
export function convertValue(
  value: string | null,
  unit: Unit | null,
  facts: IndicatorFacts | undefined,
): { readonly value: string; readonly unit: Unit } | null {
  if (value === null || unit === null || !facts) return null;
  if (unit === facts.unit || facts.alsoPublishedIn.includes(unit)) return null;
  const converted = convertUnit(parseDecimal(value), unit, facts.unit);
  return converted === null ? null : { value: formatDecimal(converted), unit: facts.unit };
}
