/** An exact decimal number: units x 10^-scale. */
export interface Decimal {
  readonly units: bigint;
  /** How many decimals it is written with. */
  readonly scale: number;
}

/** The number zero without decimals. */
export const zero: Decimal = { units: 0n, scale: 0 };

/** Reads a number written plainly, like `-12.50`; throws on anything else. */
export function parseDecimal(text: string): Decimal {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`expected a plain decimal number, got "${text}"`);
  const decimals = match[2] ?? '';
  return { units: BigInt(`${match[1]}${decimals}`), scale: decimals.length };
}

/** The number as text, with as many decimals as its scale says. */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-scale)}`;
}

/** The sum, with the decimals of the more exact of the two. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

/** The number with its sign turned. */
export function negateDecimal({ units, scale }: Decimal): Decimal {
  return { units: -units, scale };
}

/** The difference a - b, with the decimals of the more exact of the two. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, negateDecimal(b));
}

/** The product, exact. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** The number times 10^power, exact. */
export function shiftDecimal({ units, scale }: Decimal, power: number): Decimal {
  const shifted = scale - power;
  return shifted >= 0
    ? { units, scale: shifted }
    : { units: units * 10n ** BigInt(-shifted), scale: 0 };
}

/** Negative where a < b, positive where a > b, 0 where they are equal. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Half a unit of the last decimal: how far a rounded number may be from the truth. */
export function halfUnit({ scale }: Decimal): Decimal {
  return { units: 5n, scale: scale + 1 };
}

/** The quotient cut off after some decimals, so that what falls short of 1 never reads as 1. */
export function divideDecimals(a: Decimal, b: Decimal, decimals: number): Decimal {
  if (b.units === 0n) throw new Error(`expected a divisor other than 0, got ${formatDecimal(b)}`);
  const scale = Math.max(a.scale, b.scale);
  const raised = unitsAt(a, scale) * 10n ** BigInt(decimals);
  return { units: raised / unitsAt(b, scale), scale: decimals };
}

function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}
