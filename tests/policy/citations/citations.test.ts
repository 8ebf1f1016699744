import { describe, expect, it } from 'vitest';
import { findCitations } from '#policy/citations/citations.ts';

describe('findCitations', () => {
  it('covers title and number with their brackets', () => {
    const text = '根据《关于甲的通知》(浙政办发〔2010〕162号)精神';
    const [found] = findCitations(text);
    expect(found).toMatchObject({ title: '关于甲的通知', number: '浙政办发〔2010〕162号' });
    expect(text.slice(found?.start, found?.end)).toBe('《关于甲的通知》(浙政办发〔2010〕162号)');
  });

  it('joins a number without brackets', () => {
    expect(findCitations('《关于甲的通知》粤食药监人（2009）119号及')).toMatchObject([
      { title: '关于甲的通知', number: '粤食药监人〔2009〕119号' },
    ]);
  });

  it('keeps titles within titles', () => {
    expect(findCitations('《关于印发〈甲办法〉的通知》和《关于<乙>的决定》')).toMatchObject([
      { title: '关于印发〈甲办法〉的通知', number: null },
      { title: '关于<乙>的决定', number: null },
    ]);
    expect(findCitations('《关于《甲》的通知》')).toMatchObject([{ title: '关于《甲》的通知' }]);
  });

  it('finds a number that stands alone', () => {
    expect(findCitations('按国发〔2011〕35号办理')).toEqual([
      { start: 1, end: 12, title: null, number: '国发〔2011〕35号' },
    ]);
  });

  it('reads the number behind a short name or an issuer', () => {
    expect(findCitations('《乙办法》(以下简称《办法》)(浙政发〔2010〕1号)')[0]).toMatchObject({
      title: '乙办法',
      number: '浙政发〔2010〕1号',
    });
    expect(findCitations('《甲公告》（财政部 税务总局公告2019年第78号）')).toMatchObject([
      { title: '甲公告', number: '财政部税务总局公告2019年第78号' },
    ]);
  });

  it('reads a title without 《》 that its number follows in brackets', () => {
    const text =
      '根据《甲法》和乙省关于印发《丙办法（试行）》的通知（乙政发〔2018〕96号）、《丁办法》';
    const found = findCitations(text);
    expect(found.map(({ title, number }) => [title, number])).toEqual([
      ['甲法', null],
      ['乙省关于印发《丙办法（试行）》的通知', '乙政发〔2018〕96号'],
      ['丁办法', null],
    ]);
    expect(text.slice(found[1]?.start, found[1]?.end)).toBe(
      '乙省关于印发《丙办法（试行）》的通知（乙政发〔2018〕96号）',
    );
  });

  it.each([
    '有关材料关于乙（国发〔2013〕3号）',
    '（国发〔2013〕3号）',
    '关于乙的意见见国发〔2013〕3号',
  ])('reads no title in %s', (text) => {
    expect(findCitations(text)).toMatchObject([{ title: null, number: '国发〔2013〕3号' }]);
  });

  it('joins the number of an order behind its year', () => {
    expect(findCitations('《甲条例》（1998年国务院令第251号）')).toMatchObject([
      { title: '甲条例', number: '国务院令第251号' },
    ]);
  });

  it('is not led astray by open brackets', () => {
    expect(findCitations('《甲《乙《丙')).toEqual([]);
    expect(findCitations('《'.repeat(50_000))).toEqual([]);
  });
});

describe('numbers of technical standards', () => {
  it.each([
    ['《声环境质量标准》（GB 3096-2008）', 'GB 3096—2008'],
    ['《地表水监测规范》(HJ/T91—2002)', 'HJ/T 91—2002'],
    ['《甲标准》（DB33/T 593）', 'DB33/T 593'],
    ['《甲标准》（A类2级）', null],
    ['《甲标准》（见GB 3096）', null],
  ])('are read behind a title: %s', (text, number) => {
    expect(findCitations(text).map((one) => one.number)).toEqual([number]);
  });
});
