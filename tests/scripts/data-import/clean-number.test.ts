import { describe, expect, it } from 'vitest';
import { unitSchema } from '#schema/text.ts';
import type { NumberFormat } from '#scripts/data-import/sheet/cell.ts';
import { cleanNumber } from '#scripts/data-import/values/clean-number.ts';
import { generalFormat } from '#scripts/data-import/xlsx/number-format.ts';

const units = unitSchema.options.toSorted((a, b) => b.length - a.length);

function clean(text: string, unit: '亿元' | '%' | null = '亿元') {
  const cleaned = cleanNumber(text, { unit, units });
  return 'text' in cleaned ? cleaned.text : `${cleaned.kind} ${cleaned.detail}`.trim();
}

function cleanStored(
  text: string,
  format: Partial<NumberFormat>,
  unit: '亿元' | '%' | null = '亿元',
) {
  const cell = { kind: 'number', text, format: { ...generalFormat, ...format } } as const;
  const cleaned = cleanNumber(cell, { unit, units });
  return 'text' in cleaned ? cleaned.text : `${cleaned.kind} ${cleaned.detail}`.trim();
}

describe('a typed number', () => {
  it.each([
    ['12', '12'],
    [' -0.50 ', '-0.50'],
    ['−3', '-3'],
    ['1,234', '1234'],
    ['1 234 567.8', '1234567.8'],
    ['-12,345', '-12345'],
    ['１２．５', '12.5'],
  ])('is read where it is written %s', (typed, text) => {
    expect(clean(typed)).toBe(text);
  });

  it.each([
    ['1e5', 'number-exponent 1e5'],
    ['-1.25E+05', 'number-exponent -1.25E+05'],
    ['1.5e-3', 'number-exponent 1.5e-3'],
    ['12e5', 'number-form'],
    ['1e5亿', 'number-form'],
    ['约1e5', 'number-form'],
    ['1234,567', 'number-separators 1234,567'],
    ['1,23.5', 'number-separators 1,23.5'],
    ['12,34', 'number-separators 12,34'],
    ['1,2345', 'number-separators 1,2345'],
    ['1,234.', 'number-form'],
    ['约1,2', 'number-form'],
    ['1,2.3.4', 'number-form'],
    ['5亿元', 'number-with-unit 亿元'],
    ['5元', 'number-with-unit 元'],
    ['亿元5', 'number-form'],
    ['1.', 'number-form'],
    ['约1', 'number-form'],
    ['1.2.3', 'number-form'],
    [' — ', 'number-placeholder —'],
    ['无', 'number-placeholder 无'],
    ['n/a', 'number-placeholder n/a'],
    ['...', 'number-placeholder ...'],
    ['——', 'number-placeholder ——'],
    ['无数', 'number-form'],
    ['有无', 'number-form'],
  ])('is refused with its reason where it is written %s', (typed, reason) => {
    expect(clean(typed)).toBe(reason);
  });

  it('may say its percent sign where the unit is one', () => {
    expect(clean('5 %', '%')).toBe('5');
    expect([clean('5%', '%'), clean('5  %', '%')]).toEqual(['5', '5']);
    expect([clean('5%6', '%'), clean('%5', '%')]).toEqual(['number-form', 'number-form']);
    expect(clean('5%', '亿元')).toBe('number-with-unit %');
    expect(clean('5%%', '%')).toBe('number-with-unit %');
  });
});

describe('a stored number', () => {
  it.each([
    ['12', { decimals: 2 }, '12.00'],
    ['12.5', { decimals: 2 }, '12.50'],
    ['12.50', { decimals: 2 }, '12.50'],
    ['12.345', { decimals: 2 }, 'number-hidden-digits 12.345'],
    ['12.345', {}, '12.345'],
    ['12', { decimals: 0 }, '12'],
    ['12', { isScaled: true }, 'number-scaled 12'],
    ['12', { words: '亿元' }, '12'],
    ['12', { words: '约' }, '12'],
    ['12', { words: '万元' }, 'format-unit 万元'],
    ['12', { words: '约 元' }, 'format-unit 元'],
    ['12', { isPercent: true }, 'percent-format 12%'],
  ] as const)('of %s in the format %o is %s', (text, format, cleaned) => {
    expect(cleanStored(text, format)).toBe(cleaned);
  });

  it('is a share where the unit is one', () => {
    expect(cleanStored('12', { isPercent: true }, '%')).toBe('12');
    expect(cleanStored('12', { words: '%' })).toBe('12');
  });

  it('is refused for its unit where no unit is known', () => {
    expect(cleanStored('12', { words: '亿元' }, null)).toBe('format-unit 亿元');
  });
});

describe('a cell that is no number', () => {
  it.each([
    ['date', 'is-date'],
    ['error', 'is-error'],
    ['truth', 'is-truth'],
    ['no-result', 'no-result'],
    ['merged', 'is-merged'],
  ] as const)('of kind %s is refused as %s', (kind, reason) => {
    const cell = { kind, text: '1' };
    expect(cleanNumber(cell, { unit: '亿元', units })).toEqual({ kind: reason, detail: '' });
  });

  it('is nothing where it is empty', () => {
    expect(cleanNumber(null, { unit: '亿元', units })).toEqual({ text: null });
  });
});
