import { describe, expect, it } from 'vitest';
import { findAmounts } from '#policy/text/amounts.ts';

/** The amounts of a phrase, each with what it says. */
function amountsOf(phrase: string): string {
  return findAmounts(phrase)
    .map(({ start, end, value, valueMax, unit, chinese, more }) => {
      const number = valueMax === null ? value : `${value}–${valueMax}`;
      const said = `${phrase.slice(start, end)} = ${number} ${unit}`;
      return said + (chinese ? ' written' : '') + (more ? ' and more' : '');
    })
    .join(', ');
}

describe('the amounts', () => {
  it.each([
    ['三家、5个', '三家 = 3 家 written, 5个 = 5 个'],
    ['三分之二', '三分之二 = 66.67 % written'],
    ['十亿元', ''],
    ['突破千亿元甲县', '千亿元 = 1000 亿元 written'],
    ['百分之三十点一五', '百分之三十点一五 = 30.15 % written'],
    ['千亩以上', '千亩 = 1000 亩 written'],
    ['百二亩', '百二亩 = 102 亩 written'],
    ['翻一番', '翻一番 = 2 倍 written'],
    ['三百多家', '三百多家 = 300 家 written and more'],
    ['突破甲千亩', ''],
    ['1', ''],
    ['九成', '九成 = 90 % written'],
    ['2,200亿元', '2,200亿元 = 2200 亿元'],
    ['29微克/立方米', '29微克/立方米 = 29 微克/立方米'],
    ['一半', '一半 = 50 % written'],
    ['达十亩', '十亩 = 10 亩 written'],
    ['超千亩', '千亩 = 1000 亩 written'],
    ['千百亩', ''],
    ['3—5个', '3—5个 = 3–5 个'],
    ['第12条', ''],
  ])('of %j are: %s', (words, expected) => {
    expect(amountsOf(words)).toBe(expected);
  });
});
