import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTree } from '#policy/tree/build-tree.ts';
import { findMetadata } from '#policy/recognise/find-metadata.ts';
import { formatDocument } from '#policy/markdown/format-document.ts';
import { listCitations } from '#policy/references/list-citations.ts';
import { listReferences } from '#policy/references/list-references.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';
import { findTargetCandidates } from '#policy/targets/target-candidates.ts';
import { findNode, listPages, listSentences, plainText, treeText } from '#policy/tree/walk.ts';

const seed = readFileSync(
  new URL('../../../seeds/000_9413564484228989.txt', import.meta.url),
  'utf8',
);
const markdown = readFileSync(
  new URL('../../../content/documents/zj-2012-key-points/text.md', import.meta.url),
  'utf8',
);
const { draft } = recogniseDocument(blankStrayMarks(seed));
const tree = buildTree(draft);

describe('the seed', () => {
  it('is recognised as the text that is published', () => {
    expect(formatDocument(draft)).toBe(markdown);
    expect(parseDocument(markdown)).toEqual(tree);
  });

  it('has three sections and six clauses', () => {
    expect(tree.body.map(({ label, heading }) => [label, heading])).toEqual([
      ['一、', '总体要求'],
      ['二、', '重点任务'],
      ['三、', '保障措施'],
    ]);
    const clauses = tree.body[1]?.children.filter((child) => child.type === 'provision') ?? [];
    expect(clauses.map(({ label, heading, headingEnd }) => [label, heading, headingEnd])).toEqual([
      ['(一)', '着力加大有效投入', '。'],
      ['(二)', '加快推进产业发展', '。'],
      ['(三)', '不断强化要素保障', '。'],
      ['(四)', '切实加强规划管理', '。'],
      ['(五)', '规范完善公共服务和管理', '。'],
      ['(六)', '继续深化体制机制创新', '。'],
    ]);
  });

  it('has a notice with addressees, words and date', () => {
    expect(
      tree.notice?.children.map((p) => [p.eId, p.type === 'paragraph' && p.role, plainText(p)]),
    ).toEqual([
      ['notice__p_1', 'addressee', '各市、县(市、区)人民政府,省政府直属各单位:'],
      [
        'notice__p_2',
        'text',
        '《2012年全省小城市培育试点和中心镇发展改革工作要点》已经省政府同意,现印发给你们,请结合实际,认真贯彻实施。',
      ],
      ['notice__p_3', 'date', '二〇一二年四月五日'],
    ]);
  });

  it('has one preamble and neither closing nor attachments', () => {
    expect(tree.preamble?.children.length).toBe(1);
    expect([tree.closing, tree.attachments]).toEqual([null, []]);
  });

  it('holds forty-four full stops', () => {
    expect(treeText(tree).split('。').length - 1).toBe(44);
  });

  it('cites two documents by title and number', () => {
    expect(
      listCitations(listReferences(tree, null)).map(({ eId, title, number }) => ({
        eId,
        title,
        number,
      })),
    ).toEqual([
      {
        eId: 'preamble__p_1__s_1',
        title: '中共浙江省委办公厅浙江省人民政府办公厅关于进一步加快中心镇发展和改革的若干意见',
        number: '浙委办〔2010〕115号',
      },
      {
        eId: 'preamble__p_1__s_1',
        title: '浙江省人民政府办公厅关于开展小城市培育试点的通知',
        number: '浙政办发〔2010〕162号',
      },
    ]);
  });

  it('promises eight numbers, each at least', () => {
    const found = listSentences(tree).flatMap(({ eId, text }) =>
      findTargetCandidates(text).map((t) => [eId, t.comparator, t.value, t.unit, t.change]),
    );
    expect(found).toEqual([
      ['sec_2__cl_1__p_1__s_1', '>=', '2200', '亿元', null],
      ['sec_2__cl_1__p_1__s_1', '>=', '1000', '亿元', null],
      ['sec_2__cl_2__p_1__s_4', '>=', '2', '个百分点', 'increase'],
      ['sec_2__cl_2__p_1__s_5', '>=', '1', '个百分点', 'increase'],
      ['sec_2__cl_2__p_1__s_6', '>=', '2', '个百分点', 'increase'],
      ['sec_2__cl_6__p_1__s_4', '>=', '50', '万人', null],
      ['sec_2__cl_6__p_1__s_4', '>=', '20', '万人', null],
      ['sec_2__cl_6__p_1__s_4', '>=', '1', '个百分点', 'increase'],
    ]);
  });

  it('prints its date but no number or issuer', () => {
    expect(findMetadata(draft)).toEqual({
      title: '2012年全省小城市培育试点和中心镇发展改革工作要点',
      documentNumber: null,
      issuers: [],
      addressee: '各市、县(市、区)人民政府,省政府直属各单位',
      addressees: ['各市、县(市、区)人民政府', '省政府直属各单位'],
      date: '2012-04-05',
      attachments: [],
    });
  });

  it('has pages for notice, preamble, sections and clauses', () => {
    expect(listPages(tree).map(({ eId }) => eId)).toEqual([
      'notice',
      'preamble',
      'sec_1',
      'sec_2',
      'sec_2__cl_1',
      'sec_2__cl_2',
      'sec_2__cl_3',
      'sec_2__cl_4',
      'sec_2__cl_5',
      'sec_2__cl_6',
      'sec_3',
    ]);
  });

  it('keeps quoted lists inside their sentence', () => {
    const sentence = findNode(tree, 'sec_2__cl_4__p_1__s_5');
    expect(sentence && plainText(sentence)).toBe(
      '建立健全“规划一张图、审批一支笔、建设一盘棋”的规划管理实施机制,强化规划的刚性。',
    );
  });
});
