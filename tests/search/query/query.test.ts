import { describe, expect, it } from 'vitest';
import { parseAsked } from '#search/query/parse-asked.ts';
import { parseQuery } from '#search/query/query.ts';

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
