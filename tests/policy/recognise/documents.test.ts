import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildParts, buildTree } from '#policy/tree/build-tree.ts';
import type { DraftDocument } from '#policy/tree/draft.ts';
import { findMetadata } from '#policy/recognise/find-metadata.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { listCitations } from '#policy/references/list-citations.ts';
import { listReferences } from '#policy/references/list-references.ts';
import { listTargetCandidates } from '#policy/targets/list-target-candidates.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';
import type { DocumentTree } from '#policy/tree/tree.ts';
import { listNodes } from '#policy/tree/walk.ts';
import { explain } from './explain.ts';
import { layouts } from './layouts.ts';

const folder = new URL('fixtures/documents/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').trimEnd();
const draftOf = (text: string): DraftDocument => recogniseDocument(text).draft;
const plain = (markdown: string): string => markdown.replaceAll('&#xA;', ' ').trimEnd();

/** Titles and the labels and headings of all provisions; paragraphs depend on the layout. */
function outline(tree: DocumentTree): string[] {
  const provisions = [...listNodes(tree)].flatMap((node) => {
    if (node.type === 'attachment') return [node.title.replace(/\s+/g, ' ')];
    return node.type === 'provision' ? [`${node.eId} ${node.label} ${node.heading ?? ''}`] : [];
  });
  return [tree.title ?? '', ...provisions];
}

describe('documents of many kinds', () => {
  it('are at least twelve', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it.each(names)('have the structure written by hand: %s', (name) => {
    expect(plain(formatDocument(draftOf(read(`${name}.txt`))))).toBe(plain(read(`${name}.md`)));
  });

  it.each(names)('are read with the doubts and reasons that stand beside them: %s', (name) => {
    expect(explain(read(`${name}.txt`)).trimEnd()).toBe(read(`${name}.why`));
  });

  it.each(names.flatMap((name) => Object.keys(layouts).map((layout) => [name, layout] as const)))(
    'have one structure in every layout: %s in %s',
    (name, layout) => {
      const text = layouts[layout]?.(read(`${name}.txt`).split('\n')) ?? '';
      expect(outline(buildTree(draftOf(text)))).toEqual(outline(parseDocument(read(`${name}.md`))));
    },
  );

  it.each([
    ['opinions', '甲政发〔2016〕23号', ['甲省人民政府'], '2016-05-20'],
    ['notice-attachments', '甲政办〔2019〕18号', ['甲市人民政府办公室'], '2019-04-03'],
    ['forwarding', '乙政办发〔2008〕41号', ['乙省人民政府办公厅'], '2008-06-10'],
    ['reply', '国函〔2010〕56号', ['国务院'], '2010-06-18'],
    ['announcement', '公告2018年第155号', ['己部'], '2018-10-24'],
    ['order', '庚省人民政府令第312号', ['庚省人民政府'], '2014-02-26'],
    ['reply-letter', '国办函〔2017〕33号', ['国务院办公厅'], '2017-04-06'],
    ['work-report', null, [], '2024-01-18'],
    ['blob-notice', '癸政发〔2015〕7号', ['癸市人民政府'], '2015-03-02'],
    ['decimal-plan', null, [], null],
    ['promulgation', '壬省人民政府令第45号', ['壬省人民政府'], '2013-03-01'],
    ['answer', '子政办函〔2006〕7号', ['子省人民政府办公厅'], '2006-09-07'],
    ['title-over-lines', '丑政发〔2018〕115号', ['丑市人民政府'], '2018-12-04'],
  ])('print their number, issuer and date: %s', (name, documentNumber, issuers, date) => {
    expect(findMetadata(draftOf(read(`${name}.txt`)))).toMatchObject({
      documentNumber,
      issuers,
      date,
    });
  });

  it.each([
    ['order', '庚省公共机构节能办法'],
    ['promulgation', '壬省粮食储备办法'],
    ['answer', '子省人民政府办公厅对省十届人大四次会议第72号建议的答复'],
    ['title-over-lines', '丑市人民政府关于全面审核行政规范性文件合法性和适当性若干问题的意见'],
    ['forwarding', '乙省人民政府办公厅转发省农业厅关于加强耕地保护意见的通知'],
  ])('go by the title that says what they are about: %s', (name, title) => {
    expect(findMetadata(draftOf(read(`${name}.txt`))).title).toBe(title);
  });

  it('print the titles of their attachments', () => {
    const attachments = (name: string): readonly string[] =>
      findMetadata(draftOf(read(`${name}.txt`))).attachments;
    expect(attachments('notice-attachments')).toEqual([
      '2019年防汛责任人名单',
      '2019年防汛物资清单',
    ]);
    expect(attachments('blob-notice')).toEqual(['任务分工表', '水质检测标准']);
    expect(attachments('reply-letter')).toEqual(['庚江流域保护部际联席会议制度']);
    expect(attachments('opinions')).toEqual([]);
  });

  it.each([
    ['opinions', [['国务院关于加快推进现代农作物种业发展的意见', '国发〔2011〕8号']]],
    [
      'announcement',
      [
        ['中华人民共和国海关事务担保条例', '国务院令第581号'],
        ['关于扩大试点的公告', '己部公告2018年第42号'],
        [null, '公告2017年第9号'],
      ],
    ],
    [
      'reply',
      [
        ['关于报请审批丙市城市总体规划的请示', '丙政〔2009〕88号'],
        ['丙市城市总体规划（2008—2020年）', null],
      ],
    ],
    ['order', []],
  ])('cite what they cite: %s', (name, cited) => {
    const draft = draftOf(read(`${name}.txt`));
    const found = listCitations(
      listReferences(buildTree(draft), findMetadata(draft).documentNumber),
    );
    expect(found.map(({ title, number }) => [title, number])).toEqual(cited);
  });

  it.each([
    ['work-report', ['6%', '5万人', '3%', '80万吨', '1500家', '600家', '20所', '5%', '8%']],
    ['reply', ['360万人', '350平方公里']],
    ['plan-numbers-run-on', ['8%', '100个', '95%', '10万亩', '200家', '50家', '50名']],
    ['opinions', ['98%', '60%', '3家', '1座', '1亿元']],
    ['announcement', []],
  ])('promise what they promise: %s', (name, promised) => {
    const draft = draftOf(read(`${name}.txt`));
    const found = listTargetCandidates(buildParts(draft), findMetadata(draft));
    expect(found.map(({ value, unit }) => value + unit)).toEqual(promised);
  });
});
