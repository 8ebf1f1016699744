import { createFigureFinder } from '#policy/text/figures.ts';
import { askedSpellings } from '#schema/units.ts';

const findFigures = createFigureFinder(
  askedSpellings,
  (figure) => `^(?:[>≥]=?|不少于|不低于|达到|超过)?${figure}(?:以上|以下|以内|左右)?$`,
);

/** A query that is a number with a unit, as `2200亿元`, with neither blanks nor separators; else null. */
export function parseAmount(text: string): string | null {
  const [figure] = findFigures(text.normalize('NFKC').replace(/\s/g, ''));
  return figure === undefined ? null : toComparedAmount(figure.value, figure.unit);
}

/** An amount in the one form in which amounts are compared: 2.50 is 2.5. */
export function toComparedAmount(number: string, unit: string): string {
  const plain = number.includes('.') ? number.replace(/\.?0+$/, '') : number;
  return plain + unit;
}
