import { describe, expect, it } from 'vitest';
import { cleanCell } from '#scripts/data-import/values/clean-cell.ts';
import { generalFormat } from '#scripts/data-import/xlsx/number-format.ts';

describe('a word in a cell', () => {
  it.each([
    ['year', '2012年', '2012'],
    ['year', '2012 年', '2012'],
    ['year', '２０１２', '2012'],
    ['year', '2012年度', '2012年度'],
    ['period', '全年', 'year'],
    ['period', '全 年', 'year'],
    ['period', 'YEAR', 'year'],
    ['period', 'yearly', 'yearly'],
    ['period', '半年', '半年'],
    ['period', '1-9月', 'M01-M09'],
    ['period', '1月—12月', 'M01-M12'],
    ['period', '10至12月', 'M10-M12'],
    ['period', '1——6月', 'M01-M06'],
    ['period', '1-6', '1-6'],
    ['period', '前1-6月', '前1-6月'],
    ['period', '1-6月底', '1-6月底'],
    ['period', '100-6月', '100-6月'],
    ['period', '2011—2013年', '2011-2013'],
    ['period', '2011~2013', '2011-2013'],
    ['period', '12011-2013', '12011-2013'],
    ['period', '2011-20134', '2011-20134'],
    ['vintage', '2026/1/2', '2026-01-02'],
    ['vintage', '2026年11月22日', '2026-11-22'],
    ['vintage', '2026. 11. 22', '2026-11-22'],
    ['supersedes', '2026.1.22', '2026-01-22'],
    ['vintage', '2026-11', '2026-11'],
    ['vintage', '约2026/1/2', '约2026/1/2'],
    ['vintage', '2026/1/2夜', '2026/1/2夜'],
    ['unit', '亿 元', '亿元'],
    ['status', '实际', 'actual'],
    ['status', ' 预 计 ', 'estimate'],
    ['status', '推算', 'derived'],
    ['status', '初步', 'provisional'],
    ['status', '大概', '大概'],
    ['confidence', '高', 'high'],
    ['confidence', '中', 'medium'],
    ['confidence', '低', 'low'],
    ['missingReason', '未公布', 'not-published'],
    ['missingReason', '未查到', 'not-found'],
    ['missingReason', '不公开', 'withheld'],
    ['place', ' 甲镇 ', '甲镇'],
    ['place', '实际', '实际'],
  ] as const)('of the column %s that reads %s is %s', (field, typed, word) => {
    expect(cleanCell(typed, field)).toEqual({ text: word });
  });

  it('stays as it is in a sentence', () => {
    expect(cleanCell(' 第３页，见（一） ', 'locator')).toEqual({ text: '第３页，见（一）' });
    expect(cleanCell(' ２０１２年 ', 'noteZh')).toEqual({ text: '２０１２年' });
    expect(cleanCell({ kind: 'merged', text: '2012年' }, 'noteEn')).toEqual({ text: '2012年' });
  });

  it('is nothing where it is empty', () => {
    expect(cleanCell(null, 'place')).toEqual({ text: null });
  });
});

describe('a cell that is no word', () => {
  const number = { kind: 'number', text: '2012', format: generalFormat } as const;
  const date = { kind: 'date', text: '2026-11-22' } as const;

  it('is read as what it shows', () => {
    expect(cleanCell(number, 'year')).toEqual({ text: '2012' });
    expect(cleanCell({ kind: 'merged', text: '2012年' }, 'year')).toEqual({ text: '2012' });
  });

  it('is a date only where a date is wanted', () => {
    expect(cleanCell(date, 'vintage')).toEqual({ text: '2026-11-22' });
    expect(cleanCell(date, 'supersedes')).toEqual({ text: '2026-11-22' });
    expect(cleanCell(date, 'year')).toEqual({ kind: 'is-date', detail: '2026-11-22' });
  });

  it.each([
    ['error', 'is-error'],
    ['truth', 'is-truth'],
    ['no-result', 'no-result'],
  ] as const)('of kind %s is refused as %s', (kind, reason) => {
    expect(cleanCell({ kind, text: 'x' }, 'place')).toEqual({ kind: reason, detail: '' });
  });
});
