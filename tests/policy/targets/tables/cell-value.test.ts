import { describe, expect, it } from 'vitest';
import { readCellValue } from '#policy/targets/tables/cell-value.ts';

/** The number of a cell with its bound and unit; empty where it is no number. */
function read(cell: string): string {
  const found = readCellValue(cell);
  if (found === null) return '';
  const { comparator, value, valueMax, unit } = found;
  const number = valueMax === null ? value : `${value}–${valueMax}`;
  return [comparator, number, unit].filter((one) => one !== null).join(' ');
}

describe('the number of a cell', () => {
  it.each([
    [' [15] ', '= 15'],
    ['（15%）', '= 15 %'],
    ['−5', '= -5'],
    ['达58', '= 58'],
    ['到达58', ''],
    ['到58元/吨', '= 58 元/吨'],
    ['≤1,200.5', '<= 1200.5'],
    ['58以上', '>= 58'],
    ['5—8%', 'range 5–8 %'],
    ['58万年', '= 58 万年'],
    ['58年', ''],
    ['甲58', ''],
  ])('%j is: %s', (cell, value) => {
    expect(read(cell)).toBe(value);
  });
});
