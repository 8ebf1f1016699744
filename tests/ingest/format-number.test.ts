import { describe, expect, it } from 'vitest';
import { formatNumber } from '#ingest/source/format-number.ts';

describe('a number in a format of Word', () => {
  it.each([
    [
      'upperRoman',
      [1, 4, 9, 40, 90, 400, 900, 1994, 3999],
      'I IV IX XL XC CD CM MCMXCIV MMMCMXCIX',
    ],
    ['upperRoman', [5, 10, 50, 100, 500, 1000, 3888], 'V X L C D M MMMDCCCLXXXVIII'],
    ['lowerRoman', [1, 14, 3999], 'i xiv mmmcmxcix'],
    ['upperLetter', [1, 26, 27, 52, 53], 'A Z AA ZZ AAA'],
    ['lowerLetter', [1, 26, 27], 'a z aa'],
    ['decimal', [0, 12], '0 12'],
    ['decimalHalfWidth', [12], '12'],
    ['decimalZero', [0, 9, 10, 123], '00 09 10 123'],
    ['decimalFullWidth2', [109], '１０９'],
    ['chineseCounting', [0, 1, 10, 11, 20, 99, 100, 105], '〇 一 十 十一 二十 九十九 一○○ 一○五'],
    [
      'chineseCountingThousand',
      [10, 19, 100, 110, 1001, 1010, 9999],
      '十 十九 一百 一百一十 一千〇一 一千〇一十 九千九百九十九',
    ],
    ['taiwaneseCounting', [0, 19, 100], '〇 十九 一○○'],
    ['taiwaneseCountingThousand', [105, 1000], '一百零五 一千'],
    ['japaneseCounting', [10, 11, 101, 1000, 1110], '十 十一 百一 千 千百十'],
    ['ideographDigital', [10, 2012], '一〇 二〇一二'],
    ['japaneseDigitalTenThousand', [10], '一〇'],
    ['taiwaneseDigital', [2012], '二○一二'],
    ['chineseLegalSimplified', [0, 10, 105, 9999], '零 壹拾 壹佰零伍 玖仟玖佰玖拾玖'],
    ['ideographLegalTraditional', [3, 26], '參 貳拾陸'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographZodiac', [1, 12, 13], '子 亥 13'],
    ['ideographEnclosedCircle', [1, 10, 11], '㊀ ㊉ 11'],
    ['decimalEnclosedCircle', [0, 1, 20, 21], '0 ① ⑳ 21'],
    ['decimalEnclosedParen', [1, 20], '⑴ ⒇'],
    ['decimalEnclosedFullstop', [1, 20], '⒈ ⒛'],
  ])('counts in %s', (format, values, written) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(written);
  });

  it('repeats a letter thirty times at most', () => {
    expect(formatNumber(780, 'upperLetter')).toBe('Z'.repeat(30));
    expect(formatNumber(781, 'upperLetter')).toBe('A'.repeat(30));
  });

  it('is none where the format has no such number', () => {
    for (const [value, format] of [
      [0, 'upperRoman'],
      [4000, 'upperRoman'],
      [0, 'lowerRoman'],
      [0, 'upperLetter'],
      [10_000, 'chineseCountingThousand'],
      [-1, 'decimal'],
      [1.5, 'decimal'],
      [1, 'hebrew1'],
    ] as const)
      expect(formatNumber(value, format)).toBeNull();
    expect(formatNumber(-1, 'none')).toBe('');
  });
});
