import { describe, expect, it } from 'vitest';
import { findDates, findOddYears, parseDateLine } from '#policy/text/dates.ts';

describe('findDates', () => {
  it.each([
    ['二〇一二年四月五日', '2012-04-05'],
    ['二○一一年十月十七日', '2011-10-17'],
    ['一九九六年二月九日', '1996-02-09'],
    ['2012年4月5日', '2012-04-05'],
    ['２０１２年４月５日', '2012-04-05'],
    ['2012 年 4 月 5 日', '2012-04-05'],
    ['2012年4月', '2012-04'],
    ['2012年', '2012'],
    ['二〇二一年十二月三十一日', '2021-12-31'],
    ['二0一二年四月十日', '2012-04-10'],
    ['二O一二年四月十日', '2012-04-10'],
    ['二o一二年四月十日', '2012-04-10'],
    ['二０二０年四月', '2020-04'],
    ['二零一二年四月', '2012-04'],
    ['2O12年4月10日', '2012-04-10'],
    ['2o2O年', '2020'],
  ])('reads %s', (text, iso) => {
    expect(findDates(text)).toEqual([{ start: 0, end: text.length, iso }]);
  });

  it.each(['2012年13月1日前', '3012年', '年月日', '二0年四月十日', 'O012年4月1日'])(
    'reads no day in %s',
    (text) => {
      expect(findDates(text).some(({ iso }) => iso.length === 10)).toBe(false);
    },
  );

  it('takes only a whole line for a date line', () => {
    expect(parseDateLine(' 2012年4月5日 ')).toBe('2012-04-05');
    expect(parseDateLine('二 〇 一 二 年 四 月 五 日')).toBe('2012-04-05');
    expect(parseDateLine('2 0 1 2 年 4 月 5 日')).toBe('2012-04-05');
    expect(parseDateLine('2012年4月5日印发')).toBeNull();
    expect(parseDateLine('2012年4月')).toBeNull();
    expect(parseDateLine('（2012年4月5日）')).toBe('2012-04-05');
    expect(parseDateLine('于2012年4月5日')).toBeNull();
    expect(parseDateLine(`${' '.repeat(51)}2012年4月5日`)).toBe('2012-04-05');
    expect(parseDateLine(`${' '.repeat(52)}2012年4月5日`)).toBeNull();
  });

  it.each([
    ['1900年', ['1900']],
    ['1899年', []],
    ['2099年', ['2099']],
    ['2100年', []],
    ['2012年1月', ['2012-01']],
    ['2012年12月31日', ['2012-12-31']],
    ['2012年0月', []],
    ['2012年1月0日', []],
    ['2012年1月32日', []],
    ['二ＯO九年', ['2009']],
    ['2011年、2012年4月', ['2011', '2012-04']],
  ])('reads in %s the dates %j', (text, dates) => {
    expect(findDates(text).map(({ iso }) => iso)).toEqual(dates);
  });

  it.each([
    ['印发于二0一二年四月', [3]],
    ['二〇一０年、一九九0年', [0, 6]],
    ['二〇一二年投资20亿元，二○一二年', []],
    ['十二0个', []],
  ])('points out in %s the years with a digit for a nought', (text, places) => {
    expect(findOddYears(text)).toEqual(places);
  });
});
