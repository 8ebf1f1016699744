import { compareDecimals, parseDecimal } from '#indicators/numbers/decimal.ts';
import {
  createFigureFinder,
  number,
  numberStart,
  withoutSeparators,
} from '#policy/text/figures.ts';
import { growthHead } from '#policy/targets/tables/list-table-targets.ts';
import { listPlaceTexts } from '#policy/tree/table-grid.ts';
import type { DocumentTree } from '#policy/tree/tree.ts';
import type { Target } from '#schema/target.ts';
import { printedSpellings } from '#schema/units.ts';
import type { ParsedContent, Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

const bareNumber = new RegExp(numberStart + number, 'g');
const findFigures = createFigureFinder(printedSpellings, (figure) => numberStart + figure);

/** The number and unit of a target are those of its quote; in a table the unit may stand in the row, above the column or above the table. */
export function checkQuotes({ documents }: ParsedContent): Issue[] {
  return documents.flatMap(({ targets, tree }) =>
    targets.flatMap((target) => (isOfTable(target.value, tree) ? [] : checkQuote(target))),
  );
}

/** Whether a quote is a number alone whose unit other words of its table say. */
function isOfTable({ quote, value, unit, eId }: Target, tree: DocumentTree | null): boolean {
  if (quote === null || value === null || unit === null || eId === null || tree === null) {
    return false;
  }
  const [number, ...others] = quote.match(bareNumber) ?? [];
  if (number === undefined || others.length > 0) return false;
  if (compareDecimals(parseDecimal(withoutSeparators(number)), parseDecimal(value)) !== 0) {
    return false;
  }
  const spelled = Object.entries(printedSpellings).flatMap(([printed, name]) =>
    name === unit ? [printed] : [],
  );
  const texts = findFigures(quote).length > 0 ? [] : listPlaceTexts(tree, eId);
  const alone = new RegExp(
    `(?:^|[（(：:，,、])\\s*(?:${[unit, ...spelled].join('|')})\\s*(?:$|[）)，,、])`,
  );
  // A rate of growth is a share, whether that is printed or not.
  const growth = unit === '%' && texts.some((text) => growthHead.test(text));
  return growth || texts.some((text) => alone.test(text.trim()));
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
