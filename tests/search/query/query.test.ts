import { describe, expect, it } from 'vitest';
import { parseAsked } from '#search/query/parse-asked.ts';
import { toPlainAsked } from '#search/query/asked.ts';
import { cutToEnds, parseQuery } from '#search/query/query.ts';

const variants = new Map([
  ['畝', '亩'],
  ['產', '产'],
]);
const phrasesOf = (text: string) => parseQuery(parseAsked(text), variants).phrases;

describe('parseQuery', () => {
  it.each([
    ['亩产效益', [['亩产效益']]],
    ['“亩产效益”', [['亩产效益']]],
    ['人口集中,产业集聚', [['人口集中产业集聚']]],
    ['投资 项目', [['投资'], ['项目']]],
    ['投资　项目', [['投资'], ['项目']]],
    ['"投资 项目"', [['投资项目']]],
    ['农民“带地进城”的 户籍', [['农民带地进城的'], ['户籍']]],
    ['" 投资 项目', [['投资'], ['项目']]],
    ['畝產', [['亩产']]],
    ['2,200亿元', [['2200亿元']]],
    ['２２００ 亿元', [['2200亿元']]],
    ['50 万人 以上', [['50万人'], ['以上']]],
    ['50 万 人以上', [['50万人以上']]],
    ['2012 人口', [['2012'], ['人口']]],
    ['2012 大家', [['2012'], ['大家']]],
    ['2012 元旦', [['2012'], ['元旦']]],
    ['浙政办发[2010]162号', [['浙政办发2010162号']]],
    ['浙政办发（2010）162号', [['浙政办发2010162号']]],
    ['浙政办发2010第162号', [['浙政办发2010第162号', '浙政办发2010162号']]],
    ['浙政办发 〔2010〕 162 号', [['浙政办发2010162号']]],
    ['浙政办发[2010]162号 投资', [['浙政办发2010162号'], ['投资']]],
    ['3万 亿元', [['3万亿元']]],
    ['2 个百分点以上', [['2个百分点以上']]],
    ['2 百分点', [['2百分点']]],
    ['5 平方公里左右', [['5平方公里左右']]],
    ['2012 年', [['2012年', '二〇一二年', '二零一二年', '二一二年']]],
    ['2012年 年', [['2012年', '二〇一二年', '二零一二年', '二一二年'], ['年']]],
    ['12里 年', [['12里'], ['年']]],
    ['2012 天', [['2012'], ['天']]],
    ['投资  项目 ', [['投资'], ['项目']]],
    ['投资" 项目', [['投资'], ['项目']]],
    ['，。', []],
    ['', []],
  ])('reads %s', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });

  it('takes a minus for exclusion', () => {
    expect(parseQuery(parseAsked('投资 -项目 －"招商 会"'), variants)).toEqual({
      phrases: [['投资']],
      excluded: [['项目'], ['招商会']],
    });
  });

  it('takes a lone minus for punctuation', () => {
    expect(parseQuery(parseAsked('-2012'), variants)).toEqual({
      phrases: [['2012']],
      excluded: [],
    });
  });
});

describe('cutToEnds', () => {
  it('leaves phrases of up to fourteen characters as they are', () => {
    const query = parseQuery(toPlainAsked('一二三四五六七八九十甲乙丙丁 -戊'), new Map());
    expect(cutToEnds(query)).toBe(query);
  });

  it('asks for both ends of a longer one, in each of its forms, and leaves out what is left out', () => {
    const long = '一二三四五六七八九十甲乙丙丁戊';
    const query = { phrases: [['己'], [long, '庚']], excluded: [[long]] };
    expect(cutToEnds(query)).toEqual({
      phrases: [['己'], ['一二三四五六', '庚'], ['十甲乙丙丁戊', '庚']],
      excluded: [[long]],
    });
  });
});
