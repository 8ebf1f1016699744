import { unitFacts, unitNames } from '#schema/units.ts';

/** An amount further away than this many times is near to nothing. */
const furthest = 5;

/** Of some amounts, as parseAmount writes them, the next greater and the next smaller of the same kind, the nearer first. */
export function findNearAmounts(asked: string, amounts: readonly string[]): string[] {
  const own = measure(asked);
  if (own === null) return [];
  const alike = amounts.flatMap((amount) => {
    const other = measure(amount);
    if (other?.base !== own.base || other.number === own.number) return [];
    const times = other.number / own.number;
    return Math.max(times, 1 / times) <= furthest ? { amount, times } : [];
  });
  const below = alike.filter(({ times }) => times < 1).toSorted((a, b) => b.times - a.times);
  const above = alike.filter(({ times }) => times > 1).toSorted((a, b) => a.times - b.times);
  return [...below.slice(0, 1), ...above.slice(0, 1)]
    .toSorted((a, b) => Math.abs(Math.log(a.times)) - Math.abs(Math.log(b.times)))
    .map(({ amount }) => amount);
}

function measure(amount: string): { number: number; base: string } | null {
  const unit = unitNames.find(
    (name) => amount.endsWith(name) && /[\d]$/.test(amount.slice(0, -name.length)),
  );
  if (unit === undefined) return null;
  const { base = unit, power = 0 } = unitFacts[unit];
  const number = Number(amount.slice(0, -unit.length)) * 10 ** power;
  return number > 0 ? { number, base } : null;
}
