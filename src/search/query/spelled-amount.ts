import { parseChineseNumeral } from '#policy/text/numerals.ts';
import { askedSpellings, unitNames } from '#schema/units.ts';

const units = [...unitNames, ...Object.keys(askedSpellings), '万', '倍', '个镇', '年']
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const numeral = '[零〇一二三四五六七八九十百千两]+';
const spelled = new RegExp(
  `^(百分之)?(${numeral})(?:点([零〇一二三四五六七八九]+))?(${units})?$`,
  'u',
);

/** An amount typed in Chinese numerals as texts print it: 二千二百亿元 as 2200亿元, 百分之八十 as 80%; null for anything else. */
export function toPrintedAmount(text: string): string | null {
  const match = spelled.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (match === null) return null;
  const [, percent, whole = '', decimals = '', unit = ''] = match;
  if ((percent === undefined) === (unit === '')) return null;
  const number = parseChineseNumeral(whole);
  if (number === null) return null;
  const digits = Array.from(decimals, (digit) => parseChineseNumeral(digit) ?? 0).join('');
  const printed = digits === '' ? String(number) : `${number}.${digits}`;
  return printed + (percent === undefined ? unit : '%');
}
