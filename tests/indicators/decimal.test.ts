import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  formatDecimal,
  halfUnit,
  multiplyDecimals,
  parseDecimal,
  shiftDecimal,
  subtractDecimals,
} from '#indicators/numbers/decimal.ts';
import { divide } from '#indicators/numbers/ratio.ts';
import { convertUnit } from '#indicators/numbers/units.ts';

const decimal = fc
  .record({ units: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), scale: fc.nat(6) })
  .map(({ units, scale }) => ({ units, scale }));

describe('decimals', () => {
  it.each(['0', '-0.05', '2200', '61.60', '-12.345'])('read and write %s unchanged', (text) => {
    expect(formatDecimal(parseDecimal(text))).toBe(text);
  });

  it.each(['', '1,000', '1e3', '.5', '5.', 'NaN', ' 1'])('refuse to read "%s"', (text) => {
    expect(() => parseDecimal(text)).toThrow('expected a plain decimal number');
  });

  it('subtract where floating point goes wrong', () => {
    expect(0.3 - 0.1 >= 0.2).toBe(false);
    const difference = subtractDecimals(parseDecimal('0.3'), parseDecimal('0.1'));
    expect(compareDecimals(difference, parseDecimal('0.2'))).toBe(0);
  });

  it('keep the decimals of the more exact', () => {
    expect(formatDecimal(addDecimals(parseDecimal('1.50'), parseDecimal('2')))).toBe('3.50');
    expect(formatDecimal(multiplyDecimals(parseDecimal('1.5'), parseDecimal('2.0')))).toBe('3.00');
  });

  it('cut a quotient off below one', () => {
    const almost = divideDecimals(parseDecimal('99999'), parseDecimal('100000'), 4);
    expect(formatDecimal(almost)).toBe('0.9999');
    expect(() => divideDecimals(parseDecimal('1'), parseDecimal('0.0'), 2)).toThrow('got 0.0');
    expect(() => divide(parseDecimal('1'), parseDecimal('0.0'))).toThrow('got 0.0');
  });

  it('know half of their last unit', () => {
    expect(formatDecimal(halfUnit(parseDecimal('56.8')))).toBe('0.05');
    expect(formatDecimal(halfUnit(parseDecimal('2200')))).toBe('0.5');
  });

  it('shift by powers of ten both ways', () => {
    expect(formatDecimal(shiftDecimal(parseDecimal('12.5'), 8))).toBe('1250000000');
    expect(formatDecimal(shiftDecimal(parseDecimal('121388'), -4))).toBe('12.1388');
  });

  it('add and subtract back to themselves', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compareDecimals(subtractDecimals(addDecimals(a, b), b), a)).toBe(0);
      }),
      { seed: 20121122 },
    );
  });

  it('read what they have written', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(parseDecimal(formatDecimal(value))).toEqual(value);
      }),
      { seed: 20121122 },
    );
  });
});

describe('units', () => {
  it('convert people and money by powers of ten', () => {
    const convert = (...[value, from, to]: Parameters<typeof convertUnit>) => {
      const converted = convertUnit(value, from, to);
      return converted === null ? null : formatDecimal(converted);
    };
    expect(convert(parseDecimal('464732'), '人', '万人')).toBe('46.4732');
    expect(convert(parseDecimal('1.02'), '亿元', '元')).toBe('102000000');
    expect(convert(parseDecimal('2'), '%', '个百分点')).toBeNull();
    expect(convert(parseDecimal('2'), '元', '人')).toBeNull();
  });
});
