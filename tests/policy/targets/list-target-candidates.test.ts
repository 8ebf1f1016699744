import { describe, expect, it } from 'vitest';
import { buildParts } from '#policy/tree/build-tree.ts';
import { findMetadata } from '#policy/recognise/find-metadata.ts';
import { listTargetCandidates } from '#policy/targets/list-target-candidates.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';

/** The numbers that a document of these lines promises. */
function promised(...lines: readonly string[]): string[] {
  const { draft } = recogniseDocument(lines.join('\n'));
  return listTargetCandidates(buildParts(draft), findMetadata(draft)).map(({ value }) => value);
}

const report = '2026年甲省政府工作报告';
const back = '全省新建学校300所，新增床位5000张。';
const ahead = '全省新建学校20所，新增床位800张。';

describe('listTargetCandidates', () => {
  it('finds nothing in what was counted, and nothing that an article only allows', () => {
    expect(promised('甲省2022年统计公报', '一、综合', '全年增加值增长6.2%。')).toEqual([]);
    const law = ['甲省住房条例', '第一条 住房不超过三层，面积不超过120平方米。'];
    expect(promised(...law, '第二条 到2025年，改造住房2000户以上。')).toEqual(['2000']);
  });

  it.each(['回顾', '成就', '成绩', '总结'])('leaves out a part headed with %s', (word) => {
    const lines = [`一、2025年工作${word}`, back, '二、2026年重点工作', ahead];
    expect(promised(report, ...lines)).toEqual(['20', '800']);
  });

  it.each([
    '三、2026年重点工作',
    '三、2026年的重点工作',
    '三、关于2026年工作',
    '三、2026年工作',
    '三、重点工作',
    '一、重点工作',
    '三、加快建设现代化产业体系',
  ])('reads the first part of a report that looks ahead: %s', (heading) => {
    expect(promised(report, heading, ahead)).toEqual(['20', '800']);
  });

  it.each(['一、2025年工作', '一、关于2025年工作', '一、过去五年', '一、一幅画卷徐徐展开'])(
    'leaves out the first part of a report that looks back: %s',
    (heading) => {
      expect(promised(report, heading, back, '二、2026年工作', ahead)).toEqual(['20', '800']);
    },
  );

  it.each([
    ['“十四五”时期工作回顾', '“十五五”时期的主要目标任务'],
    ['2025年工作回顾', '2026年工作'],
    ['“十四五”时期发展成就和2025年工作回顾', '2026年重点工作'],
    ['2025年主要工作', '2026年工作安排'],
  ])('leaves out what stands between the bare lines %s and %s', (opening, closing) => {
    const address = '各位代表：';
    expect(promised(report, address, opening, back, closing, ahead)).toEqual(['20', '800']);
    expect(promised(report, address, closing, ahead)).toEqual(['20', '800']);
    expect(promised(report, address, opening, back)).toEqual([]);
  });

  it('ends a bare review at a line among the provisions in it', () => {
    const review = ['2025年工作回顾', '（一）经济稳中有进', back, '（二）民生持续改善', back];
    const plan = ['2026年重点工作', '（一）扩大内需', ahead];
    expect(promised(report, '各位代表：', ...review, ...plan)).toEqual(['20', '800']);
  });

  it.each(['我们要认真总结这些成绩', '2025年工作回顾。', '2025年，全省工作回顾'])(
    'takes a line that is no heading for none: %s',
    (line) => {
      expect(promised(report, '各位代表：', line, ahead)).toEqual(['20', '800']);
    },
  );

  it('ends a bare review with its part where the document is no report', () => {
    const lines = ['一、发展基础好', '主要工作成绩', back, '二、重点任务', ahead];
    expect(promised('甲省农业发展规划', ...lines)).toEqual(['20', '800']);
  });

  it('follows bare headings that run into their text', () => {
    const opening = '各位代表：我代表省人民政府向大会报告工作。';
    const review = `“十四五”时期工作回顾“十四五”时期是不平凡的五年。${back}`;
    const plan = `“十五五”时期的主要目标任务“十五五”时期大有可为。${ahead}`;
    expect(promised(opening + review + plan)).toEqual(['20', '800']);
    const none = '“十四五”时期工作回顾与展望并重。';
    expect(promised(opening + none + plan)).toEqual(['20', '800']);
  });

  it.each([
    ['（一）基础与优势', ['20', '800']],
    ['（一）发展现状和面临形势', ['20', '800']],
    ['（一）夯实发展基础', ['300', '5000', '20', '800']],
  ])('reads %s within a part as its heading says', (heading, values) => {
    const lines = ['一、规划背景', heading, back, '（二）发展目标', ahead, '二、任务', '抓落实。'];
    expect(promised('甲省发展规划', ...lines)).toEqual(values);
  });

  it('leaves out the notes to figures and reads on behind them', () => {
    const notes = ['注：①监测断面达到900个。', '②评价城市达到300个。'];
    const lines = ['一、主要目标', ahead, ...notes, '二、重点任务', '新建医院7家。'];
    expect(promised('甲省规划', ...lines)).toEqual(['20', '800', '7']);
    const items = ['一、主要目标', ahead, '①监测断面达到900个。'];
    expect(promised('甲省规划', ...items)).toEqual(['20', '800', '900']);
  });

  it('leaves out the numbered notes below a line that says no more than 注：', () => {
    const notes = ['注：', '1.监测断面达到900个。', '2.评价城市达到300个。'];
    const lines = ['一、主要目标', ahead, ...notes, '二、重点任务', '新建医院7家。'];
    expect(promised('甲省规划', ...lines)).toEqual(['20', '800', '7']);
    const begun = ['注：数据为年报。', '1.监测断面达到900个。'];
    expect(promised('甲省规划', '一、主要目标', ahead, ...begun)).toEqual(['20', '800', '900']);
  });

  it.each([
    ['——2026年1月27日在甲省第十四届人民代表大会第四次会议上', []],
    ['（2026年1月27日在甲省第十四届人民代表大会第四次会议上）', []],
    ['——二〇二六年一月二十七日在甲省第十四届人民代表大会第四次会议上', []],
    ['——二〇二五年一月二十七日在甲省第十四届人民代表大会第三次会议上', ['300']],
  ])('knows its year from the day it was given: %s', (day, found) => {
    const lines = ['二、扩大内需', '2025年新建学校300所。'];
    expect(promised('政府工作报告', day, ...lines)).toEqual(found);
  });

  it.each([
    ['甲省环境保护“十二五”规划', []],
    ['甲省环境保护规划（2011—2015年）', []],
    ['甲省环境保护规划（2009—2015年）', ['300']],
    ['甲省环境保护规划', ['300']],
  ])('knows from its title what was past to %s', (title, found) => {
    expect(promised(title, '一、水', '2010年建成水厂300座。')).toEqual(found);
  });
});

describe('the year of a document', () => {
  const undated = { title: '云溪市水利工作方案', documentNumber: null, date: null };

  it.each([
    ['its date', { date: '2022-04-05' }, ahead],
    ['its date', { date: '2024-04-05' }, null],
    ['its number', { documentNumber: '云政发〔2022〕1号' }, ahead],
    ['its number', { documentNumber: '云政发〔2024〕1号' }, null],
    [
      'its date before its number',
      { date: '2022-12-31', documentNumber: '云政发〔2024〕1号' },
      ahead,
    ],
    ['its title before its date', { title: '云溪市2022年水利工作方案', date: '2024-04-05' }, ahead],
    ['the last year of its title', { title: '2022年总结和2024年水利工作方案' }, null],
    ['the first year of a range', { title: '云溪市水利工作方案（2022—2024年）' }, ahead],
    ['no year to reach', { title: '到2022年水利工作方案', date: '2024-04-05' }, null],
    ['when it tells', { title: '2022年度水利考核结果的通报', date: '2024-04-05' }, null],
    ['the five-year plan that it is', { title: '云溪市“十四五”水利规划' }, ahead],
    ['the five-year plan that it is', { title: '云溪市“十五五”水利规划' }, null],
    [
      'the latest paper that it cites',
      { cited: ['国发〔2021〕1号', null, '国发〔2022〕1号'] },
      ahead,
    ],
    ['the latest paper that it cites', { cited: ['国发〔2024〕1号', '国发〔2021〕1号'] }, null],
  ])('is that of %s: %j', (_, known, kept) => {
    const { draft } = recogniseDocument(`云溪市水利工作方案\n一、2023年工作\n${ahead}`);
    const found = listTargetCandidates(buildParts(draft), { ...undated, ...known });
    expect(found.map(({ value }) => value)).toEqual(kept === null ? [] : ['20', '800']);
  });
});
