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
    expect(parseAsked(text)).toEqual({
      text,
      numbers: [],
      address: null,
      within: '',
      whole: [],
      spellings: [],
      amount: null,
    });
  });
});

describe('a place behind the name of its document', () => {
  it.each([
    ['个人所得税法实施条例第十四条', '个人所得税法实施条例', 'art_14'],
    ['个人所得税法实施条例 第十四条', '个人所得税法实施条例', 'art_14'],
    ['《甲条例》第三条', '甲条例', 'art_3'],
    ['国发〔2012〕3号第二部分', '国发〔2012〕3号', 'sec_2'],
    ['工作要点第二部分第三项', '工作要点', 'sec_2__cl_3'],
    ['工作要点二、（三）', '工作要点', 'sec_2__cl_3'],
    ['第十四条', '', 'art_14'],
  ])('is read in %s', (text, within, address) => {
    expect(parseAsked(text)).toMatchObject({ within, address });
  });

  it.each(['第三产业增加值', '完成第三项任务的第一季度', '个人所得税法实施条例', '投资（增长）'])(
    'is not read in %s',
    (text) => {
      expect(parseAsked(text)).toMatchObject({ within: '', address: null });
    },
  );
});
