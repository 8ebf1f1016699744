import { describe, expect, it } from 'vitest';
import { mayName, toAskedNumber } from '#search/query/asked.ts';
import { parseAsked } from '#search/query/parse-asked.ts';

describe('parseAsked', () => {
  it.each([
    ['2200亿元', '2200亿元'],
    ['２,２００ 亿', '2200亿元'],
    ['≥2.50%', '2.5%'],
    ['100%', '100%'],
    ['2个百分点以上', '2个百分点'],
    ['50万人', '50万人'],
    ['800万元以内', '800万元'],
    ['22,00亿元', null],
    ['2200', null],
    ['投资2200亿元', null],
    ['2200亿元投资', null],
  ])('reads %s as an amount', (text, amount) => {
    expect(parseAsked(text).amount).toBe(amount);
  });

  it('tells one number from a number among words', () => {
    expect(toAskedNumber(parseAsked(' 浙政办发[2010]162号'))).toBe('浙政办发〔2010〕162号');
    expect(toAskedNumber(parseAsked('浙政办发[2010]162号 投资'))).toBe(null);
    expect(parseAsked('浙政办发[2010]162号 投资').numbers).toHaveLength(1);
  });
});

describe('mayName', () => {
  it.each(['二(三)', '第二部分', '（三）', 'sec_2', 'notice', '２２００亿元', '162號', '第三条'])(
    'has %s looked into',
    (text) => {
      expect(mayName(text)).toBe(true);
    },
  );

  it.each(['亩产效益', '农民“带地进城” -亩产', 'longgang', ''])('lets %s pass as words', (text) => {
    expect(mayName(text)).toBe(false);
    expect(parseAsked(text)).toEqual({ text, numbers: [], address: null, amount: null });
  });
});
