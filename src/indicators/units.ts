import type { Unit } from '../schema/text.ts';
import { type Decimal, shiftDecimal } from './decimal.ts';

/** The power of ten by which a unit exceeds the first of its dimension. */
const powers: readonly Readonly<Partial<Record<Unit, number>>>[] = [
  { 元: 0, 亿元: 8 },
  { 人: 0, 万人: 4 },
];

/** Units in which things are counted one by one, so that a printed number carries no rounding. */
export const countedUnits: ReadonlySet<Unit> = new Set(['人', '名', '项']);

/** The value in another unit, exact; null where the two units measure different things. */
export function convertUnit(value: Decimal, from: Unit, to: Unit): Decimal | null {
  if (from === to) return value;
  for (const dimension of powers) {
    const fromPower = dimension[from];
    const toPower = dimension[to];
    if (fromPower !== undefined && toPower !== undefined) {
      return shiftDecimal(value, fromPower - toPower);
    }
  }
  return null;
}
