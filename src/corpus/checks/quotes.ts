import { compareDecimals, parseDecimal } from '#indicators/numbers/decimal.ts';
import type { Target } from '#schema/target.ts';
import { unitSchema } from '#schema/text.ts';
import type { ParsedContent, Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

// The longest unit first: 万人 before 人.
const units = unitSchema.options.toSorted((a, b) => b.length - a.length).join('|');
const amountPattern = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*(${units})`, 'g');

/** The number and unit of a target are those of its quote. */
export function checkQuotes({ documents }: ParsedContent): Issue[] {
  return documents.flatMap(({ targets }) => targets.flatMap(checkQuote));
}

function checkQuote({ value: target, at }: Located<Target>): Issue[] {
  const { quote, value, unit } = target;
  if (quote === null || value === null) return [];
  const wanted = parseDecimal(value);
  const amounts = findAmounts(quote);
  const sameNumber = amounts.filter(({ number }) => compareDecimals(number, wanted) === 0);
  if (sameNumber.some((amount) => amount.unit === unit)) return [];
  const [other] = sameNumber;
  if (other) {
    const message = `the target is ${value} ${unit}, the quote says ${value}${other.unit}`;
    return [toIssue('quote-unit', at('unit'), message)];
  }
  return [toIssue('quote-number', at('value'), `"${quote}" does not hold ${value}${unit ?? ''}`)];
}

function findAmounts(quote: string) {
  return [...quote.matchAll(amountPattern)].map(([, number = '', unit = '']) => ({
    number: parseDecimal(number),
    unit,
  }));
}
