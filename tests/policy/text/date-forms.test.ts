import { describe, expect, it } from 'vitest';
import { findDates, parseDateLine } from '#policy/text/dates.ts';

/** The dates of a text, and the one that is all of it. */
function datesOf(text: string): string {
  const found = findDates(text).map(({ start, end, iso }) => `${text.slice(start, end)} ${iso}`);
  return `${found.join(', ')} | ${parseDateLine(text)}`;
}

describe('the dates', () => {
  it.each([
    ['(2012年4月5日)', '2012年4月5日 2012-04-05 | 2012-04-05'],
    ['2012年1月0日', ' | null'],
    ['2012年0月', ' | null'],
    ['1899年', ' | null'],
    ['2012年12月31日', '2012年12月31日 2012-12-31 | 2012-12-31'],
    ['本预案自2015年1月1日起实施。', '2015年1月1日 2015-01-01 | null'],
    [`${' '.repeat(52)}2012年4月5日`, '2012年4月5日 2012-04-05 | null'],
    [`${' '.repeat(51)}2012年4月5日`, '2012年4月5日 2012-04-05 | 2012-04-05'],
    ['1900年', '1900年 1900 | null'],
    ['2099年', '2099年 2099 | null'],
    ['二ＯO九年', '二ＯO九年 2009 | null'],
    ['3012年', ' | null'],
    ['2012年1月32日', ' | null'],
    ['2012年13月1日前', ' | null'],
    ['2012年4月5日印发', '2012年4月5日 2012-04-05 | null'],
  ])('of %j are: %s', (words, expected) => {
    expect(datesOf(words)).toBe(expected);
  });
});
