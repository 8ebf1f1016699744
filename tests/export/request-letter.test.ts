import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatRequestDocx, formatRequestText } from '#export/office/request-letter.ts';

const letter = {
  addressee: '龙港镇人民政府',
  other: '苍南县统计部门',
  place: '温州市苍南县龙港镇',
  indicator: '城镇化率',
  unit: '%',
  asked: [
    { period: '2011年', besides: null },
    { period: '2012年', besides: '如有重算的数，请一并提供' },
  ],
  notice: null,
  ground: {
    title: '《工作要点》',
    number: '〔2012〕1号',
    locator: '第一部分',
    words: '提高1个百分点。',
    isQuote: true,
  },
  address: 'https://example.org/targets/t9/',
};
const text = formatRequestText(letter);

describe('a request for a missing number', () => {
  it('goes to the unit that article 29 names', () => {
    expect(text).toContain('龙港镇人民政府政府信息公开工作机构：');
    expect(text).toContain('第二十七条、第二十九条');
  });

  it('leaves the three data of the applicant blank', () => {
    for (const datum of ['姓名或者名称：', '身份证明', '联系方式']) {
      const line = text.split('\n').find((one) => one.startsWith(datum));
      expect(line).toMatch(/：＿+$/);
    }
  });

  it('names indicator, years, place and the sentence', () => {
    expect(text).toContain('1．2011年温州市苍南县龙港镇的城镇化率（单位：%）。');
    expect(text).toContain(
      '2．2012年温州市苍南县龙港镇的城镇化率（单位：%），如有重算的数，请一并提供。',
    );
    expect(text).toContain('《工作要点》（〔2012〕1号）第一部分写道：“提高1个百分点。”上面的数');
    expect(text).toContain('https://example.org/targets/t9/');
  });

  it('puts no words of ours into quotes', () => {
    const ground = {
      ...letter.ground,
      title: '一份规划的节选',
      words: '城镇化率≥60%',
      isQuote: false,
    };
    const short = formatRequestText({ ...letter, ground });
    expect(short).toContain(
      '一份规划的节选（〔2012〕1号）第一部分提出的目标（未见原文，据摘录）：城镇化率≥60%。',
    );
    expect(short).not.toContain('写道');
  });

  it('asks for the way and the form of delivery', () => {
    expect(text).toContain('获取信息的方式：□ 电子数据');
    expect(text).toContain('获取信息的途径：□ 电子邮件');
  });

  it('counts on without another body', () => {
    const alone = formatRequestText({ ...letter, other: null });
    expect(text).toContain('3．同一个数也可能由苍南县统计部门制作或者保存。');
    expect(alone).not.toContain('也可能由');
    expect(alone).toContain('3．请自收到申请之日起20个工作日内答复');
  });

  it('says the same words in its Word file', () => {
    const parts = unzipSync(formatRequestDocx(letter));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const words = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, one]) => one);
    const lines = text.split('\n').filter((line) => line !== '');
    expect(words).toEqual(lines);
  });
});
