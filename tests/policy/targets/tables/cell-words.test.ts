import { describe, expect, it } from 'vitest';
import { readCellValue, toUnit } from '#policy/targets/tables/cell-value.ts';
import { bare, isApart } from '#policy/targets/tables/table-columns.ts';

/** What a cell says: how the number binds, the number, and its unit where the cell names one. */
function valueOf(cell: string): string {
  const found = readCellValue(cell);
  if (found === null) return '';
  const { comparator, value, valueMax, unit } = found;
  const number = valueMax === null ? value : `${value}–${valueMax}`;
  return [comparator, number, unit].filter((one) => one !== null).join(' ');
}

describe('the words of a cell', () => {
  it.each([
    ['≥甲=20', ''],
    ['≥ =20', '>= 20'],
    ['≥ 20', '>= 20'],
    ['20丁', '= 20 丁'],
    ['≤20', '<= 20'],
    ['<20', '< 20'],
    ['≈20', 'approx 20'],
    ['<=20', '<= 20'],
    ['20(丙]', ''],
    ['< =20', '<= 20'],
    ['<甲=20', ''],
    ['\u300020%', '= 20 %'],
    ['[20]', '= 20'],
    ['〔20〕', '= 20'],
    ['（20）', '= 20'],
    ['(20)', '= 20'],
    ['20]', ''],
    ['[20', ''],
    ['甲[20]', ''],
    ['[20]甲', ''],
    ['≈20%', 'approx 20 %'],
    ['约20', 'approx 20'],
    ['20左右', 'approx 20'],
    ['＞20', '>= 20'],
    ['>20', '>= 20'],
    ['≥20', '>= 20'],
    ['20～30', 'range 20–30'],
    ['20-30', 'range 20–30'],
    ['1,200', '= 1200'],
    ['20亿元', '= 20 亿元'],
    ['-5', '= -5'],
    ['5.5%以上', '>= 5.5 %'],
    ['达到20%', '= 20 %'],
    ['20（预期性）', ''],
    ['累计20', ''],
  ])('of %j say: %s', (cell, expected) => {
    expect(valueOf(cell)).toBe(expected);
  });

  it.each([
    ['\u300020%', '%'],
    ['亿元', '亿元'],
    ['（亿元）', '（亿元）'],
    ['(%)', '(%)'],
    ['％', '%'],
    ['万 人', '万人'],
    ['单位：万元', '单位：万元'],
    ['—', '—'],
    ['', ''],
    ['个', '个'],
    ['元/人', '元/人'],
    ['平方米', '平方米'],
  ])('of %j name the unit: %s', (cell, unit) => {
    expect(toUnit(cell)).toBe(unit);
  });
});

describe('the words of a head', () => {
  it.each([
    ['（））甲', '）甲', false],
    ['甲\u3000', '甲', false],
    ['属性', '属性', true],
    ['甲序号', '甲序号', false],
    ['序号甲', '序号甲', false],
    ['（丁丁甲', '（丁丁甲', false],
    ['指标（亿元）', '指标', false],
    ['指标(单位)', '指标', false],
    [' 指 标 ', '指标', false],
    ['类型', '类型', true],
    ['备注', '备注', true],
    ['单位', '单位', false],
  ])('of %j are %j, and say no value: %s', (head, words, apart) => {
    expect([bare(head), isApart(head)]).toEqual([words, apart]);
  });
});
