import { describe, expect, it } from 'vitest';
import { findDocumentNumbers, toCanonicalNumber } from '#policy/citations/document-number.ts';

describe('toCanonicalNumber', () => {
  it.each([
    '浙政办发〔2010〕162号',
    '浙政办发[2010]162号',
    '浙政办发［2010］162号',
    '浙政办发（2010）162号',
    '浙政办发(2010)162号',
    '浙政办发【2010】162号',
    '浙政办发﹝2010﹞162号',
    '浙政办发〖2010〗162号',
    '浙政办发〔２０１０〕１６２号',
    '浙政办发〔2010〕第162号',
    '浙政办发〔2010〕 162 号',
    '浙政办发 〔2010〕162号',
    '浙政办发〔2010〕0162号',
    '浙政办发文件〔2010〕162号',
    '浙政办发2010第162号',
    '浙政办发〔二〇一〇〕162号',
    '浙政办发〔2010〕162號',
  ])('gives one form for %s', (text) => {
    expect(toCanonicalNumber(text)).toBe('浙政办发〔2010〕162号');
  });

  it.each(['', '浙政办发', '〔2010〕162号', '根据浙政办发〔2010〕162号', '2010年162号文章'])(
    'gives null for %j',
    (text) => {
      expect(toCanonicalNumber(text)).toBeNull();
    },
  );
});

describe('findDocumentNumbers', () => {
  const canonical = (text: string): string[] => findDocumentNumbers(text).map((m) => m.canonical);

  it('leaves out the words before a code', () => {
    expect(canonical('根据浙政办发〔2010〕162号精神')).toEqual(['浙政办发〔2010〕162号']);
    expect(canonical('按照粤教基函〔2017〕200号')).toEqual(['粤教基函〔2017〕200号']);
  });

  it('marks a code outside the registry unsure', () => {
    expect(findDocumentNumbers('鄂政文〔2004〕15号')).toMatchObject([
      { canonical: '鄂政文〔2004〕15号', sure: false, start: 0, end: 12 },
    ]);
  });

  it('reads a registered code that is like the one of a case', () => {
    expect(canonical('民发〔2012〕3号')).toEqual(['民发〔2012〕3号']);
    expect(canonical('甲民终〔2012〕3号')).toEqual([]);
  });

  it('tells an order with its year in brackets once, whatever else is cited', () => {
    const others = [1, 2, 3, 4, 5, 6].map((n) => `国发〔2012〕${n}号`);
    expect(canonical(['国务院令〔2012〕5号', ...others].join('，'))).toEqual([
      '国务院令〔2012〕5号',
      ...others,
    ]);
    expect(canonical([...others, '国务院令〔2012〕5号'].join('，')).at(-1)).toBe(
      '国务院令〔2012〕5号',
    );
  });

  it('reads the numbers of a list', () => {
    expect(canonical('国发〔2010〕1号、3号')).toEqual(['国发〔2010〕1号', '国发〔2010〕3号']);
  });

  it('reads orders, announcements and registered numbers', () => {
    expect(canonical('（国务院令第602号）')).toEqual(['国务院令第602号']);
    expect(canonical('（中华人民共和国主席令第五十二号）')).toEqual([
      '中华人民共和国主席令第五十二号',
    ]);
    expect(canonical('财政部公告2020年第5号')).toEqual(['财政部公告2020年第5号']);
    expect(canonical('编号ZJSP01-2013-0012')).toEqual(['ZJSP01-2013-0012']);
  });

  it('passes over case numbers and impossible years', () => {
    expect(canonical('(2010)浙民终字第162号')).toEqual([]);
    expect(canonical('浙政发〔1890〕1号')).toEqual([]);
  });

  it('gives offsets of the text as printed', () => {
    const text = '见《甲》(国发 〔2011〕 35 号)。';
    const [found] = findDocumentNumbers(text);
    expect(found?.text).toBe('国发 〔2011〕 35 号');
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });

  it.each([
    ['（国务院令第602号）', '国务院令第602号'],
    ['（中华人民共和国主席令第五十二号）', '中华人民共和国主席令第五十二号'],
    ['（国务院第412号令）', '国务院令第412号'],
    ['（交通运输部令2016年第7号）', '交通运输部令2016年第7号'],
    ['（原国家食品药品监督管理局令第6号）', '国家食品药品监督管理局令第6号'],
    ['根据国家发展和改革委员会令第3号', '国家发展和改革委员会令第3号'],
    ['国家税务总局公告2014年第67号', '国家税务总局公告2014年第67号'],
    ['（财政部 税务总局公告2019年第78号）', '财政部税务总局公告2019年第78号'],
    ['（国家税务总局 公告〔2018〕 第5号）', '国家税务总局公告〔2018〕5号'],
    ['按照公告2018年第48号', '公告2018年第48号'],
  ])('reads the order or announcement in %s', (text, canonical) => {
    expect(findDocumentNumbers(text).map((found) => found.canonical)).toEqual([canonical]);
  });
});
