import type { Unit } from '#schema/text.ts';
import { unitFacts, unitNames } from '#schema/units.ts';
import { type Decimal, shiftDecimal } from './decimal.ts';

/** By dimension, the power of ten by which a unit exceeds the first of it; the method page shows these same units. */
export const unitPowers: readonly Readonly<Partial<Record<Unit, number>>>[] = [
  ...new Set(unitNames.flatMap((name) => unitFacts[name].base ?? [])),
].map((base) => {
  const alike = unitNames.filter((name) => unitFacts[name].base === base);
  return Object.fromEntries(alike.map((name) => [name, unitFacts[name].power ?? 0]));
});

/** Units in which things are counted one by one, so that a printed number carries no rounding. */
export const countedUnits: ReadonlySet<Unit> = new Set(
  unitNames.filter((name) => unitFacts[name].counted),
);

/** The value in another unit, exact; null where the two units measure different things. */
export function convertUnit(value: Decimal, from: Unit, to: Unit): Decimal | null {
  if (from === to) return value;
  for (const dimension of unitPowers) {
    const fromPower = dimension[from];
    const toPower = dimension[to];
    if (fromPower !== undefined && toPower !== undefined) {
      return shiftDecimal(value, fromPower - toPower);
    }
  }
  return null;
}
