import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChineseNumeral, parseChineseNumeral } from '#policy/text/numerals.ts';

describe('parseChineseNumeral', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['二十三', 23],
    ['一百', 100],
    ['一百〇五', 105],
    ['一百零五', 105],
    ['一百二十', 120],
    ['一千二百六十', 1260],
    ['二〇一二', 2012],
    ['二○一一', 2011],
    ['162', 162],
    ['１６２', 162],
  ])('reads %s as %d', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it.each(['', '甲', '一甲', '1a', '第一', '-1', '1.5'])('gives null for %j', (text) => {
    expect(parseChineseNumeral(text)).toBeNull();
  });

  it('reads every number that is written', () => {
    const numbers = fc.integer({ min: 1, max: 999 });
    fc.assert(fc.property(numbers, (n) => parseChineseNumeral(formatChineseNumeral(n)) === n));
    expect(formatChineseNumeral(110)).toBe('一百一十');
    expect(formatChineseNumeral(105)).toBe('一百零五');
    expect(formatChineseNumeral(10)).toBe('十');
  });

  it.each([0, 1000, 1.5, Number.NaN])('refuses to write %d', (n) => {
    expect(() => formatChineseNumeral(n)).toThrow(RangeError);
  });
});
