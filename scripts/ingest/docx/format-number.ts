import { formatChineseNumeral } from '../../../src/policy/numerals.ts';

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const legal: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
};

/** Writes a number as one of Word's formats does; null where the format is not known or has no such number. */
export function formatNumber(value: number, format: string): string | null {
  if (format === 'none') return '';
  if (!Number.isInteger(value) || value < 0) return null;
  return formats[format]?.(value) ?? null;
}

type Format = (value: number) => string | null;

const decimal: Format = (value) => String(value);
const chinese: Format = (value) => {
  if (value === 0) return '〇';
  return value <= 999 ? formatChineseNumeral(value) : digits(value);
};
const digits: Format = (value) =>
  [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
const legalChinese: Format = (value) =>
  chinese(value)?.replace(/./g, (character) => legal[character] ?? character) ?? null;

const formats: Readonly<Record<string, Format>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  koreanCounting: chinese,
  ideographDigital: digits,
  japaneseDigitalTenThousand: chinese,
  taiwaneseDigital: digits,
  chineseLegalSimplified: legalChinese,
  ideographLegalTraditional: legalChinese,
  japaneseLegal: legalChinese,
  ideographTraditional: pick(stems),
  ideographZodiac: pick(branches),
  ideographEnclosedCircle: span(0x3280, 10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: span(0x2474, 20),
  decimalEnclosedFullstop: span(0x2488, 20),
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value)?.toLowerCase() ?? null,
};

function pick(characters: string): Format {
  return (value) => characters.charAt(value - 1) || null;
}

function span(first: number, length: number): Format {
  return (value) =>
    value >= 1 && value <= length ? String.fromCodePoint(first + value - 1) : null;
}

function circled(value: number): string | null {
  if (value > 35) return span(0x32b1, 15)(value - 35);
  return value > 20 ? span(0x3251, 15)(value - 20) : span(0x2460, 20)(value);
}

function toFullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** A … Z, AA … ZZ, as Word counts. */
function letters(first: string): Format {
  return (value) => {
    if (value < 1) return null;
    const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
    return letter.repeat(Math.min(Math.ceil(value / 26), 30));
  };
}

function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null;
  const parts: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  return parts
    .map(([size, letter]) => {
      const times = Math.floor(rest / size);
      rest -= times * size;
      return letter.repeat(times);
    })
    .join('');
}
