import { describe, expect, it } from 'vitest';
import { showCell } from '#scripts/data-import/sheet/cell.ts';
import { type StoredCell, toCell } from '#scripts/data-import/xlsx/cell-value.ts';
import { generalFormat, parseFormat } from '#scripts/data-import/xlsx/number-format.ts';

const context = {
  strings: ['甲镇', '', ' '],
  formats: [generalFormat, 'date', 'text', { ...generalFormat, isPercent: true }] as const,
  isFrom1904: false,
};

function read(stored: Partial<StoredCell>, isFrom1904 = false) {
  const cell = { type: 'n', style: 0, value: '', inline: '', hasFormula: false, ...stored };
  return toCell(cell, { ...context, isFrom1904 });
}

describe('a stored cell', () => {
  it.each([
    [{ type: 's', value: '0' }, '甲镇'],
    [{ type: 's', value: '1' }, null],
    [{ type: 's', value: '2' }, null],
    [{ type: 's', value: '9' }, null],
    [{ type: 'inlineStr', inline: '乙镇' }, '乙镇'],
    [{ type: 'str', value: 'a_x000D_b' }, 'a\rb'],
    [{ type: 'str', value: 'a_x00' }, 'a_x00'],
    [{ type: 'str', value: ' ' }, null],
    [{ value: ' ' }, ' '],
    [{}, null],
    [{ hasFormula: true }, { kind: 'no-result', text: '=' }],
    [
      { type: 'b', value: '1' },
      { kind: 'truth', text: 'TRUE' },
    ],
    [
      { type: 'b', value: '0' },
      { kind: 'truth', text: 'FALSE' },
    ],
    [
      { type: 'e', value: '#N/A' },
      { kind: 'error', text: '#N/A' },
    ],
    [
      { type: 'd', value: '2026-11-22T00:00' },
      { kind: 'date', text: '2026-11-22' },
    ],
    [{ value: 'abc' }, 'abc'],
    [{ value: 'Infinity' }, 'Infinity'],
  ] as const)('of %o is %o', (stored, cell) => {
    expect(read(stored)).toEqual(cell);
  });

  it.each([
    ['12', '12'],
    ['123456789012345', '123456789012345'],
    ['1234567890123456', '1234567890123460'],
    ['12.50', '12.5'],
    ['0.1', '0.1'],
    ['0.00012', '0.00012'],
    ['-1.5', '-1.5'],
    ['-120', '-120'],
    ['1E3', '1000'],
    ['0', '0'],
    ['-0.0', '0'],
    ['007', '7'],
    ['10', '10'],
  ])('shows the number %s as %s', (value, text) => {
    expect(read({ value })).toEqual({ kind: 'number', text, format: generalFormat });
    expect(read({ value, style: 2 })).toEqual({ kind: 'number', text, format: generalFormat });
    expect(read({ value, style: 9 })).toEqual({ kind: 'number', text, format: generalFormat });
  });

  it.each([
    ['0.123', '12.3'],
    ['1', '100'],
    ['0.0005', '0.05'],
    ['12', '1200'],
  ])('shows the share %s as %s', (value, text) => {
    expect(read({ value, style: 3 })).toMatchObject({ kind: 'number', text });
  });

  it.each([
    ['59', false, '1900-02-28'],
    ['60', false, '1900-02-28'],
    ['61', false, '1900-03-01'],
    ['42005.9', false, '2015-01-01'],
    ['42005', true, '2019-01-02'],
    ['1e300', false, '1e+300'],
  ])('shows the day %s, from 1904 %s, as %s', (value, isFrom1904, text) => {
    expect(read({ value, style: 1 }, isFrom1904)).toEqual({ kind: 'date', text });
  });

  it('is shown in a message by its words', () => {
    expect(showCell(undefined)).toBe('');
    expect(showCell(null)).toBe('');
    expect(showCell('甲')).toBe('甲');
    expect(showCell({ kind: 'date', text: '2026' })).toBe('2026');
  });
});

describe('a number format', () => {
  const parse = (code: string) => parseFormat(200, new Map([[200, code]]));

  it.each([
    ['0', 0, ''],
    ['0.00', 2, ''],
    ['#,##0.0', 1, ''],
    ['0.0#', null, ''],
    ['0.??', null, ''],
    ['0.00E+00', null, ''],
    ['General', null, ''],
    ['', null, ''],
    ['"约"0.0', 1, '约'],
    ['0.0"亿元"', 1, '亿元'],
    ['0.0\\元', 1, '元'],
    ['0亿元', 0, '亿元'],
    ['0.0;[Red]-0.00', 1, ''],
    ['[Blue]0.0_)', 1, ''],
    ['*-0.00', 2, ''],
  ])('written %s shows %s decimals and the words %s', (code, decimals, words) => {
    expect(parse(code)).toEqual({ decimals, words, isPercent: false, isScaled: false });
  });

  it('may multiply or divide what is stored', () => {
    expect(parse('0.0%')).toMatchObject({ isPercent: true, decimals: 1 });
    expect(parse('0.0"%"')).toMatchObject({ isPercent: false });
    expect(parse('0.0,')).toMatchObject({ isScaled: true });
    expect(parse('#,##0,,')).toMatchObject({ isScaled: true });
    expect(parse('#,##0')).toMatchObject({ isScaled: false });
    expect(parse('0!.0,')).toMatchObject({ isScaled: true });
    expect(parse('0\\.00,')).toMatchObject({ isScaled: true });
  });

  it('may show dates or text', () => {
    for (const code of ['yyyy-mm-dd', 'h:mm', 'd', '年', 'SS']) expect(parse(code)).toBe('date');
    expect(parse('@')).toBe('text');
    expect(parse(' @ ')).toBe('text');
    expect(parse('"day"0')).toMatchObject({ decimals: 0, words: 'day' });
  });

  it.each([
    [0, generalFormat],
    [1, { ...generalFormat, decimals: 0 }],
    [2, { ...generalFormat, decimals: 2 }],
    [3, { ...generalFormat, decimals: 0 }],
    [4, { ...generalFormat, decimals: 2 }],
    [9, { ...generalFormat, decimals: 0, isPercent: true }],
    [10, { ...generalFormat, decimals: 2, isPercent: true }],
    [11, generalFormat],
    [37, { ...generalFormat, decimals: 0 }],
    [38, { ...generalFormat, decimals: 0 }],
    [39, { ...generalFormat, decimals: 2 }],
    [40, { ...generalFormat, decimals: 2 }],
    [41, { ...generalFormat, decimals: 0 }],
    [42, { ...generalFormat, decimals: 0 }],
    [43, { ...generalFormat, decimals: 2 }],
    [44, { ...generalFormat, decimals: 2 }],
    [48, generalFormat],
    [49, 'text'],
  ] as const)('of number %s that needs no code is known', (id, format) => {
    expect(parseFormat(id, new Map())).toEqual(format);
  });

  it('is a date by its number alone', () => {
    const dates = Array.from({ length: 70 }, (_, id) => id).filter(
      (id) => parseFormat(id, new Map()) === 'date',
    );
    const from = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at);
    expect(dates).toEqual([...from(14, 22), ...from(27, 36), ...from(45, 47), ...from(50, 58)]);
  });
});
