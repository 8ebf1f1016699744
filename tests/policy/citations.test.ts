import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/policy/citations.ts';
import { listCitations } from '../../src/policy/list-citations.ts';
import { parseDocument } from '../../src/policy/parse-document.ts';

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

  it('is not led astray by open brackets', () => {
    expect(findCitations('《甲《乙《丙')).toEqual([]);
    expect(findCitations('《'.repeat(50_000))).toEqual([]);
  });
});

describe('listCitations', () => {
  const tree = parseDocument(
    '《甲镇工作要点》已经同意,见国发〔2012〕1号。\n\n# 甲镇工作要点\n\n按照《章程》和《乙镇管理办法》办理。',
  );

  it('leaves out the document itself and mere words', () => {
    expect(listCitations(tree, '国发〔2012〕1号')).toMatchObject([
      { eId: 'preamble__p_1__s_1', title: '乙镇管理办法' },
    ]);
  });

  it('counts a number that is not its own', () => {
    expect(listCitations(tree, null).map(({ number }) => number)).toEqual([
      '国发〔2012〕1号',
      null,
    ]);
  });
});
