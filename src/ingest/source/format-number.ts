const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const plainDigits = '〇一二三四五六七八九';

/** Writes a number as one of Word's formats does; null where the format is not known or has no such number. */
export function formatNumber(value: number, format: string): string | null {
  if (format === 'none') return '';
  if (!Number.isInteger(value) || value < 0) return null;
  return formats[format]?.(value) ?? null;
}

type Format = (value: number) => string | null;

const decimal: Format = (value) => String(value);
const counting = countInPlaces({ digits: plainDigits, places: '十百千', bare: 'ten', gap: '〇' });

/**
 * As Microsoft Word itself writes them, which is not always as ECMA-376 (part 1, 17.18.59) says: it has 一百〇一,
 * 壹拾 and, past the end of a set of signs, plain digits.
 */
const formats: Readonly<Record<string, Format>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  chineseCounting: (value) => (value < 100 ? counting(value) : inDigits('○')(value)),
  chineseCountingThousand: counting,
  taiwaneseCounting: (value) => (value < 100 ? counting(value) : inDigits('○')(value)),
  taiwaneseCountingThousand: countInPlaces({
    digits: plainDigits,
    places: '十百千',
    bare: 'ten',
    gap: '零',
  }),
  japaneseCounting: countInPlaces({ digits: plainDigits, places: '十百千', bare: 'all', gap: '' }),
  ideographDigital: inDigits('〇'),
  japaneseDigitalTenThousand: inDigits('〇'),
  taiwaneseDigital: inDigits('○'),
  chineseLegalSimplified: countInPlaces({
    digits: '零壹贰叁肆伍陆柒捌玖',
    places: '拾佰仟',
    bare: 'none',
    gap: '零',
  }),
  ideographLegalTraditional: countInPlaces({
    digits: '零壹貳參肆伍陸柒捌玖',
    places: '拾佰仟',
    bare: 'none',
    gap: '零',
  }),
  ideographTraditional: pick(stems),
  ideographZodiac: pick(branches),
  ideographEnclosedCircle: span(0x3280, 10),
  decimalEnclosedCircle: span(0x2460, 20),
  decimalEnclosedCircleChinese: span(0x2460, 20),
  decimalEnclosedParen: span(0x2474, 20),
  decimalEnclosedFullstop: span(0x2488, 20),
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value)?.toLowerCase() ?? null,
};

interface Places {
  /** The signs of 0 to 9. */
  readonly digits: string;
  /** The signs of ten, a hundred and a thousand. */
  readonly places: string;
  /** Where a one before a place is left out: in 10 to 19, everywhere, or nowhere. */
  readonly bare: 'ten' | 'all' | 'none';
  /** What stands for places that are passed over. */
  readonly gap: string;
}

/** Writes 1 to 9999 place by place (一千〇一十). */
function countInPlaces({ digits, places, bare, gap }: Places): Format {
  return (value) => {
    if (value === 0) return digits.charAt(0);
    if (value > 9999) return null;
    let written = '';
    for (let power = 3, passed = false; power >= 0; power -= 1) {
      const digit = Math.floor(value / 10 ** power) % 10;
      if (digit === 0) {
        passed = written !== '';
        continue;
      }
      const isBare = digit === 1 && power > 0 && (bare === 'all' || (bare === 'ten' && value < 20));
      if (passed) written += gap;
      passed = false;
      written += (isBare ? '' : digits.charAt(digit)) + places.charAt(power - 1);
    }
    return written;
  };
}

function inDigits(zero: string): Format {
  return (value) =>
    String(value).replace(/\d/g, (digit) =>
      digit === '0' ? zero : plainDigits.charAt(Number(digit)),
    );
}

/** The sign at a place of a set, else digits. */
function pick(characters: string): Format {
  return (value) => characters.charAt(value - 1) || String(value);
}

function span(first: number, length: number): Format {
  return (value) =>
    value >= 1 && value <= length ? String.fromCodePoint(first + value - 1) : String(value);
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

const romanParts: readonly (readonly [size: number, letters: string])[] = [
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

function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null;
  let rest = value;
  return romanParts
    .map(([size, letter]) => {
      const times = Math.floor(rest / size);
      rest -= times * size;
      return letter.repeat(times);
    })
    .join('');
}
