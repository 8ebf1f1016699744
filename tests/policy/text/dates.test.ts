import { describe, expect, it } from 'vitest';
import { findDates, parseDateLine } from '#policy/text/dates.ts';

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
  ])('reads %s', (text, iso) => {
    expect(findDates(text)).toEqual([{ start: 0, end: text.length, iso }]);
  });

  it.each(['2012年13月1日前', '3012年', '年月日'])('reads no day in %s', (text) => {
    expect(findDates(text).some(({ iso }) => iso.length === 10)).toBe(false);
  });

  it('takes only a whole line for a date line', () => {
    expect(parseDateLine(' 2012年4月5日 ')).toBe('2012-04-05');
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
});
