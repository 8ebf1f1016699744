import {
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
} from './decimal.ts';

/** An exact quotient with a divisor greater than 0, so that growth and progress are never rounded before a verdict. */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** The number one. */
export const one: Decimal = { units: 1n, scale: 0 };

/** A decimal as a ratio over one. */
export function toRatio(numerator: Decimal): Ratio {
  return { numerator, denominator: one };
}

/** The quotient a / b of any sign; throws where b is 0. */
export function divide(a: Decimal, b: Decimal): Ratio {
  if (b.units === 0n) throw new Error(`expected a divisor other than 0, got ${formatDecimal(b)}`);
  if (b.units > 0n) return { numerator: a, denominator: b };
  return { numerator: negateDecimal(a), denominator: negateDecimal(b) };
}

/** Negative where a < b, positive where a > b, 0 where they are equal. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  return compareDecimals(
    multiplyDecimals(a.numerator, b.denominator),
    multiplyDecimals(b.numerator, a.denominator),
  );
}

/** The ratio less a decimal, exact. */
export function subtractFromRatio({ numerator, denominator }: Ratio, less: Decimal): Ratio {
  return {
    numerator: subtractDecimals(numerator, multiplyDecimals(less, denominator)),
    denominator,
  };
}

/** The ratio over a ratio other than 0, exact. */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return divide(
    multiplyDecimals(a.numerator, b.denominator),
    multiplyDecimals(a.denominator, b.numerator),
  );
}

/** The ratio as text: exact over one, else cut off after some decimals. */
export function formatRatio(ratio: Ratio, decimals: number): string {
  const exact = ratio.denominator.units === 1n && ratio.denominator.scale === 0;
  return exact ? formatDecimal(ratio.numerator) : cutOffRatio(ratio, decimals);
}

/** The ratio as text with exactly so many decimals, the rest cut off, so that what falls short of 1 never reads as 1. */
export function cutOffRatio({ numerator, denominator }: Ratio, decimals: number): string {
  return formatDecimal(divideDecimals(numerator, denominator, decimals));
}
