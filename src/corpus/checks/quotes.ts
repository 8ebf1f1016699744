import { compareDecimals, parseDecimal } from '#indicators/numbers/decimal.ts';
import { createFigureFinder, numberStart } from '#policy/text/figures.ts';
import type { Target } from '#schema/target.ts';
import { printedSpellings } from '#schema/units.ts';
import type { ParsedContent, Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

const findFigures = createFigureFinder(printedSpellings, (figure) => numberStart + figure);

/** The number and unit of a target are those of its quote. */
export function checkQuotes({ documents }: ParsedContent): Issue[] {
  return documents.flatMap(({ targets }) => targets.flatMap(checkQuote));
}

function checkQuote({ value: target, at }: Located<Target>): Issue[] {
  const { quote, value, unit } = target;
  if (quote === null || value === null) return [];
  const wanted = parseDecimal(value);
  const sameNumber = findFigures(quote).filter(
    (figure) => compareDecimals(parseDecimal(figure.value), wanted) === 0,
  );
  if (sameNumber.some((figure) => figure.unit === unit)) return [];
  const [other] = sameNumber;
  if (other) {
    const message = `the target is ${value} ${unit}, the quote says ${value}${other.unit}`;
    return [toIssue('quote-unit', at('unit'), message)];
  }
  return [toIssue('quote-number', at('value'), `"${quote}" does not hold ${value}${unit ?? ''}`)];
}
