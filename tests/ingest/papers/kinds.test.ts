import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { formatInterchange } from '#ingest/report/result-json.ts';
import { findKind } from '#policy/citations/document-types.ts';
import { buildTree } from '#policy/tree/build-tree.ts';
import { listNodes, plainText } from '#policy/tree/walk.ts';

import { folder, read } from './read-paper.ts';

describe('announcements, orders, letters and replies', () => {
  it.each([
    ['number-announcement', '甲市自然资源局公告2024年第3号', ['甲市自然资源局'], '2024-03-05'],
    ['number-announcement-first', '甲市人民政府公告第5号', ['甲市人民政府'], '2018-12-01'],
    [
      'number-congress',
      '甲市第十五届人民代表大会常务委员会公告第41号',
      ['甲市人民代表大会常务委员会'],
      '2019-03-05',
    ],
    ['number-order', '甲省人民政府令第312号', ['甲省人民政府'], '2014-02-26'],
    ['number-letter', '甲政办函〔2016〕18号', ['甲市人民政府办公室'], '2016-06-03'],
    ['number-reply', '甲政函〔2016〕7号', ['甲省人民政府'], '2016-06-03'],
    ['number-not', null, ['甲市人民政府'], '2016-07-03'],
  ])('of %s have number, issuer and day', (name, documentNumber, issuers, date) => {
    const { metadata, doubts } = read(name);
    expect(metadata).toMatchObject({ documentNumber, issuers, date });
    expect(doubts).toEqual([]);
  });

  it('go by the one law that they put in force', () => {
    expect(read('number-congress').metadata.title).toBe('甲市绿化条例');
    expect(read('number-order').metadata.title).toBe('甲省公共机构节能办法');
    expect(read('number-announcement').metadata.title).toBe('甲市自然资源局公告');
  });
});

describe('questions and answers', () => {
  it.each([
    [
      'questions',
      '《甲市试点镇培育办法》政策解读',
      ['问：为什么要制定《甲市试点镇培育办法》？', '问：培育的目标是什么？', '问：怎样申报？'],
    ],
    [
      'questions-tight',
      '甲市医保新政问答',
      ['Q1：谁可以参保？', 'Q2：缴费多少？', 'Q3：何时缴费？'],
    ],
    [
      'questions-bracketed',
      '甲市住房公积金管理中心负责人就《甲市住房公积金提取办法》答记者问',
      ['【问】《办法》有哪些新规定？', '【问】《办法》何时施行？'],
    ],
    [
      'questions-numbered',
      '《甲市试点镇培育办法》解读',
      ['为什么要制定这个办法？', '目标是什么？'],
    ],
  ])('of %s are provisions with a heading each', (name, title, headings) => {
    const { metadata, recognition, doubts } = read(name);
    expect(metadata.title).toBe(title);
    expect(findKind(title)).toBe('explanation');
    expect(recognition.draft.body.map(({ heading }) => heading)).toEqual(headings);
    expect(doubts).toEqual([]);
  });

  it('keep the points of an answer below their question', () => {
    const [, second, third] = buildTree(read('questions').recognition.draft).body;
    expect(second?.children.map(plainText)).toEqual([
      '答：到2020年，建成试点镇12个以上。',
      '试点镇人口达到5万人。',
    ]);
    expect(third?.children.map(plainText)).toEqual([
      '答：申报分两步。',
      '1.提出申请。由镇政府提出。',
      '2.审核。由县政府审核。',
    ]);
    expect(read('questions').metadata.date).toBe('2018-05-06');
  });

  it('are given to other programs with the text of each answer', () => {
    const file = 'questions.txt';
    const source = extractText(readFileSync(new URL(file, folder)), file);
    const words = [...formatInterchange(source, read('questions'))].join('');
    const { nodes } = JSON.parse(words) as { nodes: { heading: string; text: string }[] };
    expect(nodes.map(({ heading, text }) => [heading, text]).slice(0, 2)).toEqual([
      ['问：为什么要制定《甲市试点镇培育办法》？', '答：为了加快试点镇培育。'],
      ['问：培育的目标是什么？', '答：到2020年，建成试点镇12个以上。试点镇人口达到5万人。'],
    ]);
  });

  it('are none where an article lists what is asked and answered', () => {
    expect(read('questions-not').recognition.draft.body.map(({ label }) => label)).toEqual([
      '第一条',
      '第二条',
      '第三条',
    ]);
  });
});

describe('traditional characters', () => {
  it.each([
    [
      'traditional',
      '甲縣人民政府關於加快試點鎮建設的通知',
      ['甲縣人民政府'],
      '2012-04-10',
      'notice',
      '一、 二、',
    ],
    [
      'traditional-law',
      '甲省公路條例',
      ['甲省人民代表大會常務委員會'],
      '2011-12-22',
      'law',
      '第一章 第二章',
    ],
    ['traditional-sections', '甲市消防條例', [], null, 'law', '第一編'],
    [
      'traditional-not',
      '甲市人民政府关于规范繁体字使用的通知',
      ['甲市人民政府'],
      '2012-04-01',
      'notice',
      '一、 二、',
    ],
  ])('of %s are read as printed', (name, title, issuers, date, kind, labels) => {
    const { metadata, recognition, doubts } = read(name);
    expect(metadata).toMatchObject({ title, issuers, date });
    expect(findKind(title)).toBe(kind);
    expect(recognition.draft.body.map(({ label }) => label).join(' ')).toBe(labels);
    expect(doubts).toEqual([]);
  });

  it('give a notice its number, those whom it addresses and what is attached', () => {
    expect(read('traditional').metadata).toMatchObject({
      documentNumber: '甲政發〔2012〕9号',
      addressees: ['各鎮人民政府', '縣政府各部門'],
      attachments: ['試點鎮名單', '考核辦法'],
    });
    expect(read('traditional').targets.map(({ quote }) => quote)).toEqual([
      '全年完成投資12億元以上',
    ]);
  });

  it('give a law its articles, items and sections', () => {
    const eIds = (name: string) =>
      [...listNodes(buildTree(read(name).recognition.draft))].flatMap((node) =>
        node.type === 'provision' ? [node.eId] : [],
      );
    expect(eIds('traditional-law')).toContain('chp_1__art_2__item_2');
    expect(eIds('traditional-sections')).toContain('part_1__dvs_1__art_2_1');
  });
});
