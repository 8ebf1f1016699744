import type { Unit } from '#schema/text.ts';
import type { AssessmentContext } from './context.ts';
import type { AssessmentStep } from '../assessment.ts';
import { addDecimals, formatDecimal, parseDecimal, zero } from '../numbers/decimal.ts';
import { type Gap, type Quantity, toGap } from './quantity.ts';
import { type Ratio, toRatio } from '../numbers/ratio.ts';

/**
 * The sum of the known parts of a whole. Where parts are missing it is a lower bound, and that only
 * if no part can be negative; otherwise nothing is known of the whole.
 */
export function addQuantities(
  parts: readonly Quantity[],
  total: number | null,
  unit: Unit | null,
  { indicator }: AssessmentContext,
): Quantity | Gap {
  const steps: AssessmentStep[] = parts.flatMap((part) => part.steps);
  const used = parts.flatMap((part) => part.used);
  const atLeast = parts.length !== total || parts.some((part) => part.atLeast);
  const nonNegative = indicator.min !== null && parseDecimal(indicator.min).units >= 0n;
  if (parts.length === 0 || (atLeast && !nonNegative)) {
    return toGap('no-data', 'part-of-group-only', { steps, used });
  }
  const actual = addUp(parts.map((part) => part.actual));
  if (unit !== null) {
    const terms = parts.map((part) => formatDecimal(part.actual.numerator));
    steps.push({ kind: 'sum', terms, total, result: formatDecimal(actual.numerator), unit });
  }
  return {
    known: true,
    actual,
    low: addUp(parts.map((part) => part.low)),
    high: addUp(parts.map((part) => part.high)),
    atLeast,
    steps,
    used,
  };
}

/** Values, not growth, are added, so every denominator is one. */
function addUp(terms: readonly Ratio[]): Ratio {
  return toRatio(terms.map((term) => term.numerator).reduce(addDecimals, zero));
}
