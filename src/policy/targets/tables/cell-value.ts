import { findAmounts } from '../../text/amounts.ts';
import { number, withoutSeparators } from '../../text/figures.ts';
import { printedSpellings } from '#schema/units.ts';
import { boundsAfter, boundsBefore, type Comparator } from '../target-words.ts';

/** A number that stands in a cell with no words but those that bind it. */
export interface CellValue {
  readonly value: string;
  readonly valueMax: string | null;
  /** The unit that the cell itself prints, or null. */
  readonly unit: string | null;
  readonly comparator: Comparator;
}

const form = new RegExp(
  `^(?<before>[^\\d]{0,8}?)\\s*(?<value>[-−－]?${number})(?:\\s?[%％]?\\s?[-—－–~～至到]{1,2}\\s?(?<max>${number}))?\\s*(?<unit>[%％‰]|(?!以[上下内]|之内|内|左右|上下|[及或和]以)\\p{Script=Han}{1,8}?(?:/\\p{Script=Han}{1,6})?)?\\s*(?<after>(?:及|或|和)?(?:以[上下内]|之内|内)|左右|上下)?$`,
  'u',
);

const signs: readonly (readonly [RegExp, Comparator])[] = [
  [/[≥>＞≧]\s?=?$/, '>='],
  [/[≤≦]$|[<＜]\s?=$/, '<='],
  [/[<＜]$/, '<'],
  [/[≈约]$/, 'approx'],
];

/** Reads a cell that is a number: with its sign or words of bound, its unit, its upper end; null for any other. */
export function readCellValue(text: string): CellValue | null {
  // What was summed over years stands in brackets.
  const plain = text.trim().replace(/^[[〔（(](.+)[\]〕）)]$/, '$1');
  const groups = form.exec(plain)?.groups;
  if (groups === undefined) return null;
  const { before = '', value = '', max, unit: own, after = '' } = groups;
  if (own !== undefined && /^[年月日号]/.test(own)) return null;
  const bound = findBound(before, after);
  if (bound === null) return null;
  const valueMax = max === undefined ? null : withoutSeparators(max);
  return {
    value: withoutSeparators(value.replace(/[−－]/, '-')),
    valueMax,
    unit: own === undefined ? null : toUnit(own),
    comparator: valueMax === null ? bound : 'range',
  };
}

/** How the words around a number bind it; null where there are others. */
function findBound(before: string, after: string): Comparator | null {
  const behind = boundsAfter.find(([pattern]) => pattern.test(after))?.[1];
  if (before === '' || /^(?:=|＝|达到?|到)$/.test(before)) return behind ?? '=';
  const ahead = [...signs, ...boundsBefore].find(([pattern]) => pattern.test(before))?.[1];
  return behind ?? ahead ?? null;
}

/** A unit by the name that amounts in sentences have, else as printed. */
export function toUnit(printed: string): string {
  const words = printed.replace(/\s/g, '');
  const [amount] = findAmounts(`1${words}`);
  if (amount?.start === 0 && amount.end === words.length + 1) return amount.unit;
  return printedSpellings[words] ?? words;
}
